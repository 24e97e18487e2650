import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processMark } from './process-mark.js';

const WAIT_MS = 120_000;
const POLL_MS = 25;
/** Longer than it takes to write forty bytes or to remove one file; only a process killed between two lines gets here. */
const FORGOTTEN_MS = 5_000;

function tryCreate(file: string): boolean {
  try {
    fs.writeFileSync(file, processMark.own(), { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  try {
    const mark = fs.readFileSync(file, 'utf8');
    if (mark !== '') return !processMark.isAlive(mark);
    return Date.now() - fs.statSync(file).mtimeMs > FORGOTTEN_MS;
  } catch {
    return false; // gone meanwhile: the next try will tell
  }
}

/**
 * Removes the lock of a dead process. Two waiters could both see it dead, and the slower one remove the lock that the
 * faster has taken since: so only the holder of a second lock removes, and looks again when it holds it.
 */
function removeAbandoned(lock: string): void {
  if (!isAbandoned(lock)) return;
  const breaking = `${lock}.breaking`;
  if (!tryCreate(breaking)) {
    if (isAbandoned(breaking)) fs.rmSync(breaking, { force: true });
    return;
  }
  try {
    if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
  } finally {
    fs.rmSync(breaking, { force: true });
  }
}

/**
 * Runs `work` while no other process, and no other call of this one, holds the lock of the folder. The lock of a killed
 * process does not stand in the way. @throws Error after two minutes of waiting.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = path.join(folder, 'lock');
  const deadline = Date.now() + WAIT_MS;
  while (!tryCreate(lock)) {
    if (Date.now() > deadline) throw new Error(`another process has held ${lock} for two minutes`);
    removeAbandoned(lock);
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}
