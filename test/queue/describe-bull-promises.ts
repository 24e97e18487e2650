import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createBullQueue, type Job, type JobQueue } from '#queue';
import { recordingHandlers } from './recording-handlers.js';

export interface BullPlace {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  close(): Promise<void>;
}

const check = (submissionId: string): Job => ({ name: 'check-submission', submissionId });
const hangingWorker = path.join(path.dirname(fileURLToPath(import.meta.url)), 'worker-that-hangs.js');

/** A worker process that has taken the one job that waits; killed like a machine that loses power. */
async function killedWorkerOf(place: BullPlace, prefix: string): Promise<void> {
  const args = [hangingWorker, place.databaseUrl, place.redisUrl ?? '', prefix];
  const worker = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(worker.stdout, 'data');
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

/** What only a queue of several processes has to promise. */
export function describeBullPromises(title: string, openPlace: () => Promise<BullPlace>): void {
  describe(`${title}, shared by processes`, () => {
    let place: BullPlace;
    const opened: JobQueue[] = [];
    const open = async (prefix: string): Promise<JobQueue> => {
      const { databaseUrl, redisUrl } = place;
      const timing = { attempts: 3, backoffMs: 20, lockMs: 1_000, lookMs: 500 };
      const queue = await createBullQueue({ databaseUrl, redisUrl, prefix, ...timing });
      opened.push(queue);
      return queue;
    };
    beforeAll(async () => {
      place = await openPlace();
    });
    afterAll(async () => {
      await Promise.all(opened.map((queue) => queue.close()));
      await place.close();
    });

    it('gives each job to one of two consumers, and both work', async () => {
      const first = recordingHandlers(() => new Promise((done) => setTimeout(done, 2)));
      const second = recordingHandlers(() => new Promise((done) => setTimeout(done, 2)));
      const [one, other] = [await open('two'), await open('two')];
      await one.serve(first.handlers);
      await other.serve(second.handlers);
      await one.ringAll(Array.from({ length: 300 }, (_, index) => check(`s${index}`)));
      await one.drained();
      const keys = [...first.runs, ...second.runs].map(({ key }) => key);
      expect(keys).toHaveLength(300);
      expect(new Set(keys).size).toBe(300);
      expect(first.runs.length).toBeGreaterThan(0);
      expect(second.runs.length).toBeGreaterThan(0);
    });

    it('never runs equal jobs at the same time, even in two consumers', async () => {
      let running = 0;
      let most = 0;
      const { runs, handlers } = recordingHandlers(async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((done) => setTimeout(done, 30));
        running -= 1;
      });
      const [one, other] = [await open('alone'), await open('alone')];
      await one.serve(handlers);
      await other.serve(handlers);
      for (let ring = 0; ring < 6; ring += 1) {
        await one.ring({ name: 'refresh-window', window: 'charter-1405' });
        await new Promise((done) => setTimeout(done, 15));
      }
      await one.drained();
      expect(most).toBe(1);
      expect(runs.length).toBeGreaterThanOrEqual(2);
      expect(runs.length).toBeLessThanOrEqual(6);
    });

    it('lets small work pass while a report is made', async () => {
      let endReport: () => void = () => undefined;
      const reportEnds = new Promise<void>((resolve) => (endReport = resolve));
      const { runs, handlers } = recordingHandlers((job) =>
        job.name === 'render-report' ? reportEnds : endReport(),
      );
      const queue = await open('separate');
      await queue.serve(handlers);
      await queue.ring({ name: 'render-report', reportId: 'national' });
      await queue.ring(check('small')); // ends the report: were it behind it, neither would end
      await queue.drained();
      expect(runs).toHaveLength(2);
    });

    it('gives the job of a killed worker to another, and keeps what was rung meanwhile', async () => {
      const { runs, handlers } = recordingHandlers();
      const failures: string[] = [];
      const queue = await open('killed');
      await queue.ring(check('orphan'));
      await killedWorkerOf(place, 'killed');
      expect(await queue.counts()).toMatchObject({ waiting: 0, active: 1 });
      await queue.ring(check('orphan'));
      await queue.serve(handlers, { onFailure: (_, error) => void failures.push(error.message) });
      await queue.drained();
      expect(runs).toEqual([
        { key: 'check-submission orphan', attempt: 1 },
        { key: 'check-submission orphan', attempt: 1 },
      ]);
      expect(failures).toEqual([]);
    });

    it('fails a job that has killed its workers three times, and says so once', async () => {
      const { runs, handlers } = recordingHandlers();
      const told: unknown[] = [];
      const queue = await open('deadly');
      await queue.ring(check('deadly'));
      for (let death = 0; death < 3; death += 1) await killedWorkerOf(place, 'deadly');
      await queue.serve(handlers, {
        onFailure: (job, error, isLast) => void told.push([job, error.message, isLast]),
      });
      await queue.drained();
      expect(runs).toEqual([]);
      expect(told).toEqual([[check('deadly'), expect.stringContaining('stalled'), true]]);
      expect((await queue.counts()).failed).toBe(1);
    });

    it('lets running jobs end before it closes', async () => {
      let hasEnded = false;
      let begin: () => void = () => undefined;
      const begun = new Promise<void>((resolve) => (begin = resolve));
      const { handlers } = recordingHandlers(async () => {
        begin();
        await new Promise((done) => setTimeout(done, 150));
        hasEnded = true;
      });
      const queue = await open('closing');
      await queue.serve(handlers);
      await queue.ring(check('slow'));
      await begun;
      await queue.close();
      opened.splice(opened.indexOf(queue), 1);
      expect(hasEnded).toBe(true);
    });

    it('waits before it refreshes a window, where it is told to, and then does so once', async () => {
      const { runs, handlers } = recordingHandlers();
      const { databaseUrl, redisUrl } = place;
      const queue = await createBullQueue({ databaseUrl, redisUrl, prefix: 'later', refreshDelayMs: 300 });
      opened.push(queue);
      await queue.serve(handlers);
      await queue.ring({ name: 'refresh-window', window: 'charter-1405' });
      await queue.ring({ name: 'refresh-window', window: 'charter-1405' });
      expect(await queue.counts()).toMatchObject({ waiting: 0, delayed: 1 });
      await queue.drained();
      expect(runs).toHaveLength(1);
    });
  });
}
