import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadLimits } from '../read/read-limits.js';
import type { SharedContext, ThreadRequest, ThreadSettings } from './thread-messages.js';

/** How a thread that was lost ended; anything else is a fault of ours and rejects. */
export type ThreadLoss = 'timeout' | 'memory';

/** A request, made when a thread is free: what it must carry depends on what that thread was told before. */
export type RequestMaker = (told: SharedContext | undefined) => {
  readonly request: ThreadRequest;
  readonly shared: SharedContext | undefined;
};

interface Task {
  readonly make: RequestMaker;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  task: Task | null;
  told: SharedContext | undefined;
  timer: NodeJS.Timeout | undefined;
}

const ENTRY = fileURLToPath(new URL('./reader-thread.js', import.meta.url));

/** A third of what a thread takes by itself: ten megabytes less for a workbook of 20,000 rows, and no slower. */
const YOUNG_MEGABYTES = 16;

/** Thrown into a task whose thread ran out of time or memory over it. */
export class ThreadLostError extends Error {
  constructor(readonly loss: ThreadLoss) {
    super(`reading thread lost: ${loss}`);
    this.name = 'ThreadLostError';
  }
}

/**
 * A few threads, started when there is work, one file at a time each. A thread that is over its time is killed, one that
 * is over its heap dies; either is replaced by the next task. Idle threads do not keep the process alive.
 */
export class ReaderPool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Task[] = [];
  private isClosed = false;

  constructor(
    private readonly size: number,
    private readonly limits: ReadLimits,
  ) {}

  run(make: RequestMaker): Promise<unknown> {
    if (this.isClosed) return Promise.reject(new Error('the workbook reader is closed'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ make, resolve, reject });
      this.next();
    });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    for (const task of this.waiting.splice(0)) task.reject(new Error('the workbook reader is closed'));
    const threads = [...this.threads];
    for (const thread of threads) this.release(thread)?.reject(new Error('the workbook reader is closed'));
    this.threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  private next(): void {
    if (this.waiting.length === 0) return;
    const idle = [...this.threads].find(({ task }) => task === null);
    const thread = idle ?? (this.threads.size < this.size ? this.start() : undefined);
    const task = thread && this.waiting.shift();
    if (!task) return;
    const { request, shared } = task.make(thread.told);
    thread.task = task;
    thread.told = shared;
    thread.timer = setTimeout(
      () => this.lose(thread, new ThreadLostError('timeout')),
      this.limits.milliseconds,
    );
    thread.worker.ref();
    thread.worker.postMessage(request, [request.bytes.buffer as ArrayBuffer]);
  }

  private start(): Thread {
    const settings: ThreadSettings = { limits: this.limits };
    const worker = new Worker(ENTRY, {
      workerData: settings,
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.heapMegabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
      execArgv: [],
    });
    const thread: Thread = { worker, task: null, told: undefined, timer: undefined };
    this.threads.add(thread);
    worker.on('message', (answer: unknown) => {
      this.release(thread)?.resolve(answer);
      this.next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.lose(thread, isMemory ? new ThreadLostError('memory') : error);
    });
    return thread;
  }

  /** Takes the task off a thread and lets the process end while the thread has nothing to do. */
  private release(thread: Thread): Task | null {
    const { task } = thread;
    clearTimeout(thread.timer);
    thread.task = null;
    thread.worker.unref();
    return task;
  }

  private lose(thread: Thread, error: Error): void {
    this.threads.delete(thread);
    void thread.worker.terminate();
    this.release(thread)?.reject(error);
    this.next();
  }
}
