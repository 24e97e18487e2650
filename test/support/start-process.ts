import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { packageRoot } from '#platform';

export interface TestProcess {
  /** What it wrote to its log until now, one JSON a line. */
  log(): string;
  /** Asks it to end and waits; the exit code, null where a signal ended it. */
  stop(): Promise<number | null>;
}

const READY_WITHIN_MS = 30_000;

/**
 * Starts a compiled application as its own process and waits until it says that it is ready: Jest on Node 20 cannot load
 * `@fastify/static` by itself, and a process is what runs in the end. Nothing of the environment of the tests goes along.
 */
export async function startProcess(
  name: 'api' | 'worker',
  environment: Readonly<Record<string, string>>,
): Promise<TestProcess> {
  const child = fork(path.join(packageRoot(), 'dist', 'apps', name, 'src', 'main.js'), [], {
    execArgv: [],
    env: { PATH: process.env.PATH, TZ: 'UTC', LOG_LEVEL: 'info', ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let log = '';
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), READY_WITHIN_MS);
  try {
    await Promise.race([once(child, 'message', { signal: deadline.signal }), endOf(child, () => log)]);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return { log: () => log, stop: async () => await stop(child) };
}

async function endOf(child: ChildProcess, log: () => string): Promise<never> {
  await once(child, 'exit');
  throw new Error(`the process ended before it was ready:\n${log()}`);
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  return child.exitCode;
}
