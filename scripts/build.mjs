// Compiles the whole tree with tsc, then the web app with Vite; skips what has not changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function fingerprint(places) {
  const hash = createHash('sha256');
  const visit = (place) => {
    const stat = fs.statSync(place, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const name of fs.readdirSync(place).sort()) visit(path.join(place, name));
    else hash.update(place).update(fs.readFileSync(place));
  };
  for (const place of places) visit(path.join(root, place));
  return hash.digest('hex');
}

function step(name, sources, command) {
  const stamp = path.join(root, 'dist', `.${name}-stamp`);
  const now = fingerprint(sources);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now) return;
  process.stderr.write(`Building ${name} …\n`);
  const run = spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, now);
}

/** Removes compiled files whose source is gone: Jest walks `dist` and would run the tests of a deleted file. */
function removeOrphans(folder) {
  if (!fs.existsSync(folder)) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) removeOrphans(file);
    else if (
      file.endsWith('.js') &&
      !fs.existsSync(path.join(root, path.relative(path.join(root, 'dist'), file)).replace(/\.js$/, '.ts'))
    ) {
      fs.rmSync(file);
      fs.rmSync(`${file}.map`, { force: true });
    }
  }
}

export function build() {
  installPackages(root);
  for (const top of ['apps', 'libs', 'test', 'scripts']) removeOrphans(path.join(root, 'dist', top));
  const code = [
    'libs',
    'apps/api',
    'apps/worker',
    'apps/cli',
    'test',
    'scripts',
    'tsconfig.json',
    'package-lock.json',
  ];
  step('server', code, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
  if (fs.existsSync(path.join(root, 'apps/web/vite.config.ts')))
    step(
      'web',
      ['apps/web', 'libs/calendar', 'libs/persian', 'libs/faults', 'package-lock.json'],
      ['node_modules/vite/bin/vite.js', 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build();
