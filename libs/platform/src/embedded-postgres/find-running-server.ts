import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { processIdentity } from './process-identity.js';

export interface RunningServer {
  readonly pid: number;
  /** 0 while the server has not written it yet. */
  readonly port: number;
}

function commandLineOf(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // ended between two looks
  }
}

/** A number may have been given to a stranger since the file was written; the server names its data folder. */
function isServerOf(dataFolder: string, pid: number): boolean {
  if (processIdentity(pid) === null) return false;
  return process.platform === 'win32' || commandLineOf(pid).includes(dataFolder);
}

/** The server that runs on this data folder, by its `postmaster.pid`; `null` when none does, whatever an old file says. */
export function findRunningServer(dataFolder: string): RunningServer | null {
  const file = path.join(dataFolder, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return isServerOf(dataFolder, pid) ? { pid, port: Number(lines[3] ?? 0) } : null;
}
