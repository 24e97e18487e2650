import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '#faults';
import { packageRoot } from '#platform';

/** A report that is being drawn is finished first; what does not end by then is begun again at the next start. */
const STOP_WITHIN_MS = 60_000;

/**
 * One of our applications as a process of its own. It stands in a process group of its own, so that Ctrl-C at the
 * terminal, its closing, or a killed group reach only the process that started it; where that one ends in any way, the
 * child sees its channel close, and stops in order, the embedded server last.
 */
export class Child {
  /** Never resolves. @throws DomainError PROCESS_ENDED as soon as the process ends, asked or not */
  readonly end: Promise<never>;
  private readonly ready: Promise<unknown>;
  private readonly process: ChildProcess;

  constructor(name: 'worker' | 'api', environment: Readonly<Record<string, string | undefined>>) {
    this.process = fork(path.join(packageRoot(), 'dist', 'apps', name, 'src', 'main.js'), [], {
      env: { ...environment },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      // On Windows it would open a console window, and there is no process group to leave.
      detached: process.platform !== 'win32',
    });
    this.ready = once(this.process, 'message');
    this.end = this.reportEnd(name);
    // Whoever waits for them is told; nobody may be waiting.
    for (const promise of [this.ready, this.end]) promise.catch(() => undefined);
  }

  /** Until it says on its channel that it serves. @throws DomainError PROCESS_ENDED */
  async isReady(): Promise<void> {
    await Promise.race([this.ready, this.end]);
  }

  async stop(): Promise<void> {
    if (this.hasEnded()) return;
    const ended = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const patience = new AbortController();
    const isLate = await Promise.race([
      ended.then(() => false),
      sleep(STOP_WITHIN_MS, true, { signal: patience.signal }).catch(() => false),
    ]);
    patience.abort();
    if (isLate) this.process.kill('SIGKILL');
    await ended;
  }

  private hasEnded(): boolean {
    return this.process.exitCode !== null || this.process.signalCode !== null;
  }

  private async reportEnd(name: string): Promise<never> {
    const [code, signal] = (await once(this.process, 'exit')) as [number | null, string | null];
    throw new DomainError('PROCESS_ENDED', { name, code: String(code ?? signal) });
  }
}
