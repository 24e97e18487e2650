// node scripts/jest.mjs pure|db|e2e [jest arguments]: one kind of tests over the compiled output.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { jestConfig, KINDS } from './jest-config.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Runs one kind; returns the exit status. `--experimental-vm-modules` lets Jest load ES modules. */
export function runJest(kind, args = []) {
  const config = JSON.stringify(jestConfig(kind, root));
  const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js');
  const run = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', jest, '--config', config, '--passWithNoTests', ...args],
    { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } },
  );
  return run.status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kind, ...args] = process.argv.slice(2);
  if (!kind || !(kind in KINDS)) {
    process.stderr.write(`usage: node scripts/jest.mjs ${Object.keys(KINDS).join('|')} [jest arguments]\n`);
    process.exit(2);
  }
  process.exit(runJest(kind, args));
}
