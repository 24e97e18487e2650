import { spawn, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = path.join(path.dirname(fileURLToPath(import.meta.url)), 'server-user.js');

export interface ServerUser {
  readonly url: string;
  readonly isFresh: boolean;
  /** Gives the server up and ends. */
  leave(): Promise<void>;
  /** Dies of this signal, with its whole process group, as at a terminal. */
  dieOf(signal: NodeJS.Signals): Promise<void>;
}

/** Starts a process that uses the embedded server of the folder. @throws Error with what it said when it could not. */
export async function startServerUser(
  folder: string,
  options: SpawnOptions & { readonly script?: string } = {},
): Promise<ServerUser> {
  const { script = SCRIPT, ...spawning } = options;
  const child = spawn(process.execPath, [script, folder], { ...spawning, stdio: 'pipe', detached: true });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const exited = once(child, 'exit');
  const said = await Promise.race([once(createInterface(child.stdout), 'line'), exited.then(() => null)]);
  if (said === null) throw new Error(complaint);
  const { url, isFresh } = JSON.parse(String(said[0])) as { url: string; isFresh: boolean };
  return {
    url,
    isFresh,
    leave: async () => {
      child.stdin.write('leave\n');
      await exited;
      if (child.exitCode !== 0) throw new Error(complaint);
    },
    dieOf: async (signal) => {
      process.kill(-(child.pid ?? 0), signal);
      await exited;
    },
  };
}
