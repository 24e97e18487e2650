import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { findNativeBinaries } from './find-native-binaries.js';
import { findRunningServer } from './find-running-server.js';
import { type ServerFolder } from './server-folder.js';

/** A fast stop writes a checkpoint: at most max_wal_size, some seconds on a slow disk. */
const FAST_STOP_MS = 60_000;
const POLL_MS = 20;

async function isGone(folder: ServerFolder, patienceMs: number): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (findRunningServer(folder.data) !== null) {
    if (Date.now() > deadline) return false;
    await sleep(POLL_MS);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/**
 * Stops the server of this folder, if one runs: fast (open transactions are rolled back, nothing is lost), and where
 * that takes over a minute, at once (the next start replays the log). Waits until it is gone.
 */
export async function stopServer(folder: ServerFolder): Promise<void> {
  const running = findRunningServer(folder.data);
  if (!running) return;
  if (process.platform === 'win32') {
    const { pgCtl } = await findNativeBinaries();
    spawnSync(pgCtl, ['stop', '-D', folder.data, '-m', 'fast', '-w'], { windowsHide: true });
    return;
  }
  signal(running.pid, 'SIGINT');
  if (await isGone(folder, FAST_STOP_MS)) return;
  signal(running.pid, 'SIGQUIT');
  if (!(await isGone(folder, FAST_STOP_MS)))
    throw new Error(`the PostgreSQL server (process ${running.pid}) does not stop`);
}
