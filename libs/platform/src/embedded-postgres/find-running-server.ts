import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { processIdentity } from './process-identity.js';

export interface RunningServer {
  readonly pid: number;
  /** 0 while the server has not written it yet. */
  readonly port: number;
}

function argumentsOf(pid: number): readonly string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // ended between two looks
  }
}

/** A number may have been given to a stranger since the file was written; the server names its data folder. */
function isServerOf(dataFolder: string, pid: number): boolean {
  if (processIdentity(pid) === null) return false;
  if (process.platform === 'linux') return argumentsOf(pid).includes(dataFolder);
  if (process.platform === 'win32') return true;
  const listing = spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  return listing.stdout.includes(`-D ${dataFolder} `);
}

/** The server that runs on this data folder, by its `postmaster.pid`; `null` when none does, whatever an old file says. */
export function findRunningServer(dataFolder: string): RunningServer | null {
  const file = path.join(dataFolder, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  return isServerOf(dataFolder, pid) ? { pid, port: Number(lines[3] ?? 0) } : null;
}
