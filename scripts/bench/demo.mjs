import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../../dist/libs/platform/src/index.js';
import { formatNumber, judge } from './format.mjs';
import { printTable } from './print-table.mjs';

const AIM_SECONDS = 60;
const TIMEOUT_MS = 600_000;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ARGUMENTS = ['--agencies', '60', '--years', '2'];

/** The whole job once, as a stranger runs it: an empty home, an own process, an embedded server of its own. */
export async function bench(scratch) {
  const start = performance.now();
  const { stages, workbooks, values } = await runDemo(scratch);
  const total = (performance.now() - start) / 1000;
  printTable(
    `demo ${ARGUMENTS.join(' ')}: ${formatNumber(workbooks)} workbooks, ${formatNumber(values)} values, one run, start and end of the process included`,
    ['', 'seconds', 'aim'],
    [
      ...stages.map(({ title, seconds }) => [title, formatNumber(seconds), '']),
      ['start and end', formatNumber(total - stages.reduce((sum, { seconds }) => sum + seconds, 0)), ''],
      ['all', formatNumber(total), `${judge(total, AIM_SECONDS, ' s')} on ${os.cpus().length} cores`],
    ],
  );
}

function runDemo(scratch) {
  const home = scratch.folder('demo-home');
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...environment } = process.env;
  const child = spawn(
    process.execPath,
    [
      path.join(ROOT, 'dist/apps/cli/src/main.js'),
      'demo',
      ...ARGUMENTS,
      '--out',
      scratch.folder('demo-out'),
      '--json',
    ],
    {
      cwd: ROOT,
      env: { ...environment, KARNAMEH_HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: TIMEOUT_MS,
    },
  );
  scratch.endWith(() => endOf(child, home));
  return new Promise((resolve, reject) => {
    let answer = '';
    let words = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (answer += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (words += text));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(JSON.parse(answer));
      else reject(new Error(`demo ended with ${code}:\n${words.split('\n').slice(-20).join('\n')}`));
    });
  });
}

/** Ends a child that still runs, and the server that one cut short leaves: the last use given up stops a server. */
async function endOf(child, home) {
  if (child.exitCode === null && child.signalCode === null) {
    const end = once(child, 'close');
    child.kill('SIGTERM');
    await end;
  }
  const folder = path.join(home, 'postgres');
  if (child.exitCode === 0 || !fs.existsSync(folder)) return;
  const server = await startEmbeddedPostgres({ folder });
  await server.stop();
}
