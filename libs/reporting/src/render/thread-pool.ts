import { Worker } from 'node:worker_threads';

interface Waiting<Job, Answer> {
  readonly job: Job;
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

interface Thread<Job, Answer> {
  readonly worker: Worker;
  current: Waiting<Job, Answer> | null;
}

/**
 * Threads that each do one job at a time; jobs beyond them wait in order. A thread starts with the first job that needs
 * it and is kept. One that dies (out of memory, a broken module) takes only its own job with it. An idle pool does not
 * keep the process alive.
 */
export class ThreadPool<Job, Answer> {
  private readonly threads: Thread<Job, Answer>[] = [];
  private readonly queue: Waiting<Job, Answer>[] = [];
  private isClosed = false;

  constructor(
    private readonly file: URL,
    private readonly most: number,
  ) {}

  run(job: Job): Promise<Answer> {
    if (this.isClosed) return Promise.reject(new Error('The pool of threads is closed.'));
    return new Promise((resolve, reject) => {
      this.queue.push({ job, resolve, reject });
      this.next();
    });
  }

  /** Ends all threads; jobs that wait or run are rejected. */
  async close(): Promise<void> {
    this.isClosed = true;
    const closed = new Error('The pool of threads was closed.');
    for (const { reject } of this.queue.splice(0)) reject(closed);
    await Promise.all(
      this.threads.splice(0).map(({ worker, current }) => {
        current?.reject(closed);
        return worker.terminate();
      }),
    );
  }

  private next(): void {
    if (this.queue.length === 0) return;
    const thread = this.threads.find(({ current }) => current === null) ?? this.start();
    const waiting = thread && this.queue.shift();
    if (!thread || !waiting) return;
    thread.current = waiting;
    thread.worker.ref();
    thread.worker.postMessage(waiting.job);
  }

  private start(): Thread<Job, Answer> | null {
    if (this.threads.length >= this.most) return null;
    const thread: Thread<Job, Answer> = { worker: new Worker(this.file), current: null };
    this.threads.push(thread);
    thread.worker.on('message', (answer: Answer) => {
      const done = thread.current;
      thread.current = null;
      thread.worker.unref();
      done?.resolve(answer);
      this.next();
    });
    thread.worker.on('error', (error) => this.lose(thread, error));
    thread.worker.on('exit', (code) => this.lose(thread, new Error(`A thread ended with code ${code}.`)));
    return thread;
  }

  private lose(thread: Thread<Job, Answer>, error: unknown): void {
    const place = this.threads.indexOf(thread);
    if (place === -1) return;
    this.threads.splice(place, 1);
    thread.current?.reject(error instanceof Error ? error : new Error(String(error)));
    this.next();
  }
}
