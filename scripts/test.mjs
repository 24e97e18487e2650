// npm test: installs what is missing, builds, then every gate and every kind of test.
// The last line is «N passed, N failed»; tests left out for want of a program are named before it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

/** What some tests need of the machine: a program (or file), the Debian package that has it, what is left out without it. */
const NEEDED = [
  {
    has: () => onPath('chromium', 'chromium-browser', 'google-chrome'),
    debian: 'chromium',
    leaves: 'browser tests',
  },
  { has: () => onPath('pdftotext'), debian: 'poppler-utils', leaves: 'tests that read PDFs back' },
  {
    has: () => onPath('soffice', 'libreoffice'),
    debian: 'libreoffice-calc',
    leaves: 'tests that open workbooks in LibreOffice',
  },
  { has: () => onPath('redis-server'), debian: 'redis-server', leaves: 'the queue contract on Redis' },
  {
    has: () => fs.existsSync('/usr/share/unicode/BidiCharacterTest.txt'),
    debian: 'unicode-data',
    leaves: 'bidi order against the Unicode character test file',
  },
];

function onPath(...names) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => names.some((name) => fs.existsSync(path.join(folder, name))));
}

function installPrograms() {
  const missing = NEEDED.filter((need) => !need.has());
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: ['ignore', 2, 2],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing.map((need) => need.debian));
  }
  return NEEDED.filter((need) => !need.has()).map((need) => need.leaves);
}

let passed = 0;
let failed = 0;

function gate(name, command, args) {
  process.stdout.write(`── ${name}\n`);
  const run = spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, TZ: 'UTC' } });
  if (run.status === 0) passed += 1;
  else failed += 1;
  return run.status === 0;
}

function tests(kind) {
  process.stdout.write(`── ${kind} tests\n`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-test-'));
  const report = path.join(folder, 'report.json');
  const run = spawnSync(
    process.execPath,
    ['scripts/jest.mjs', kind, '--json', `--outputFile=${report}`, '--silent'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, TZ: 'UTC' },
    },
  );
  if (fs.existsSync(report)) {
    const result = JSON.parse(fs.readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    // A suite that cannot even load counts as one failure, so that it can never pass unseen.
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  }
  if (run.status !== 0 && !fs.existsSync(report)) failed += 1;
  fs.rmSync(folder, { recursive: true, force: true });
}

installPackages(root);
const leftOut = installPrograms();
const node = process.execPath;
if (gate('build', node, ['scripts/build.mjs'])) {
  gate('lint and import walls', node, ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']);
  if (fs.existsSync('apps/web/tsconfig.json'))
    gate('types of the web app', node, [
      'node_modules/typescript/bin/tsc',
      '-p',
      'apps/web/tsconfig.json',
      '--noEmit',
    ]);
  gate('format', node, ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']);
  for (const kind of ['pure', 'db', 'e2e']) tests(kind);
}
for (const what of leftOut) process.stdout.write(`Left out, a program is missing: ${what}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
