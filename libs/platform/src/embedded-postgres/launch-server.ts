import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type NativeBinaries } from './find-native-binaries.js';
import { freePort } from './free-port.js';
import { isAnswering } from './is-answering.js';
import { type ServerAccount } from './server-account.js';
import { type ServerFolder } from './server-folder.js';

/** Recovery after a power cut replays up to max_wal_size: seconds, seldom more. */
const START_MS = 90_000;
const POLL_MS = 30;
const TRIES = 3;

export type ServerSettings = Readonly<Record<string, string | number>>;

/** Loopback only, no socket file; a few connections a pool, two pools a process, some processes. */
const USUAL_SETTINGS: ServerSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 120,
  shared_buffers: '256MB',
  max_wal_size: '2GB',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
};

/** The port of last time where it is free: pools of processes that outlived a crash of the server then find it again. */
async function choosePort(folder: ServerFolder): Promise<number> {
  const file = path.join(folder.root, 'port');
  const last = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  const port = await freePort(Number.isInteger(last) ? last : 0);
  fs.writeFileSync(file, String(port), { mode: 0o600 });
  return port;
}

function commandFor(binaries: NativeBinaries, folder: ServerFolder, settings: ServerSettings): string[] {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  if (process.platform !== 'win32') return [binaries.postgres, '-D', folder.data, ...options];
  // On Windows the server refuses an administrator's account; pg_ctl lays those rights down before it starts it.
  const quoted = options.map((option) => (option === '-c' ? option : `"${option}"`)).join(' ');
  return [binaries.pgCtl, 'start', '-D', folder.data, '-l', folder.log, '-o', quoted];
}

/** A stranger at that port refuses our password: then our server has not got the port and is about to say so. */
function isOurs(url: string): Promise<boolean> {
  return isAnswering(url).catch(() => false);
}

/** Starts the program in a session of its own: Ctrl-C at the terminal reaches us and not it. */
function spawnServer(command: readonly string[], folder: ServerFolder, account: ServerAccount) {
  const [program = '', ...rest] = [...account.prefix, ...command];
  const log = fs.openSync(folder.log, 'a', 0o600);
  const child = spawn(program, rest, {
    ...account.identity,
    cwd: folder.root,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  fs.closeSync(log);
  child.unref();
  const state = { hasFailed: false };
  child.on('error', () => (state.hasFailed = true));
  child.on('exit', (code) => (state.hasFailed = process.platform !== 'win32' || code !== 0));
  return state;
}

/**
 * Starts the server and waits until it answers; returns its port. A start that ends early is tried again: another
 * program may have taken the port in between, or a child of a killed server may still hold the shared memory.
 * @throws Error with the server's last words.
 */
export async function launchServer(
  folder: ServerFolder,
  binaries: NativeBinaries,
  account: ServerAccount,
  settings: ServerSettings,
): Promise<number> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const port = await choosePort(folder);
    const all = { ...USUAL_SETTINGS, ...settings, port };
    const state = spawnServer(commandFor(binaries, folder, all), folder, account);
    const deadline = Date.now() + START_MS;
    while (!state.hasFailed && Date.now() < deadline) {
      if (await isOurs(folder.url(port, 'postgres'))) return port;
      await sleep(POLL_MS);
    }
    if (!state.hasFailed) break; // still starting: a second one beside it would do no good
    await sleep(attempt * 300);
  }
  throw new Error(`PostgreSQL did not start (account: ${account.name}):\n${folder.lastWords()}`);
}
