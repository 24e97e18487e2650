import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Job, type JobQueue } from '#queue';
import { recordingHandlers } from './recording-handlers.js';

export interface QueuePlace {
  /** A queue of its own for the prefix, with 3 tries and a short pause between them. */
  open(prefix: string): Promise<JobQueue>;
  close(): Promise<void>;
}

const check = (submissionId: string): Job => ({ name: 'check-submission', submissionId });
const score = (submissionId: string): Job => ({ name: 'score-submission', submissionId });
const refresh = (window: string): Job => ({ name: 'refresh-window', window });
const render = (reportId: string): Job => ({ name: 'render-report', reportId });

/** What every queue promises, whatever stands behind it. */
export function describeQueueContract(title: string, openPlace: () => Promise<QueuePlace>): void {
  describe(title, () => {
    let place: QueuePlace;
    let queue: JobQueue;
    let number = 0;
    const open = async (): Promise<JobQueue> => {
      number += 1;
      queue = await place.open(`contract_${number}`);
      return queue;
    };
    beforeAll(async () => {
      place = await openPlace();
    });
    afterEach(async () => {
      await queue.close();
    });
    afterAll(async () => {
      await place.close();
    });

    it('brings each job to its handler, by id, on the first try', async () => {
      const { runs, handlers } = recordingHandlers();
      await open();
      await queue.serve(handlers);
      for (const job of [check('s1'), score('s2'), refresh('charter-1405'), render('r1')])
        await queue.ring(job);
      await queue.drained();
      expect(runs).toHaveLength(4);
      expect(runs).toEqual(
        expect.arrayContaining(
          [
            'check-submission s1',
            'score-submission s2',
            'refresh-window charter-1405',
            'render-report r1',
          ].map((key) => ({ key, attempt: 1 })),
        ),
      );
    });

    it('brings what was rung before anyone served', async () => {
      const { runs, handlers } = recordingHandlers();
      await open();
      await queue.ring(check('early'));
      expect(await queue.counts()).toEqual({ waiting: 1, active: 0, delayed: 0, failed: 0 });
      await queue.serve(handlers);
      await queue.drained();
      expect(runs).toEqual([{ key: 'check-submission early', attempt: 1 }]);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    it('tries a failing job again, tells of each failure, and of the last one once as the last', async () => {
      const told: unknown[] = [];
      const lastAttempts: boolean[] = [];
      const { runs, handlers } = recordingHandlers((_, { attempt, isLastAttempt }) => {
        lastAttempts.push(isLastAttempt);
        throw new Error(`no ${attempt}`);
      });
      await open();
      await queue.serve(handlers, {
        onFailure: (job, error, isLast) => void told.push([job.name, error.message, isLast]),
      });
      await queue.ring(check('bad'));
      await queue.drained();
      expect(runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
      expect(lastAttempts).toEqual([false, false, true]);
      expect(told).toEqual([
        ['check-submission', 'no 1', false],
        ['check-submission', 'no 2', false],
        ['check-submission', 'no 3', true],
      ]);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 1 });
    });

    it('stops trying once a job succeeds', async () => {
      const { runs, handlers } = recordingHandlers((_, { attempt }) => {
        if (attempt < 2) throw new Error('not yet');
      });
      await open();
      await queue.serve(handlers);
      await queue.ring(render('r2'));
      await queue.drained();
      expect(runs.map(({ attempt }) => attempt)).toEqual([1, 2]);
      expect((await queue.counts()).failed).toBe(0);
    });

    it('does not let one failing job, nor a failing failure handler, stop the others', async () => {
      const { runs, handlers } = recordingHandlers((job) => {
        if (job.name === 'check-submission' && job.submissionId === 'bad') throw new Error('bad');
      });
      await open();
      await queue.serve(handlers, {
        onFailure: () => {
          throw new Error('the failure handler fails too');
        },
      });
      await queue.ringAll([check('a'), check('bad'), check('b'), check('c')]);
      await queue.drained();
      expect(
        runs
          .filter(({ key }) => key !== 'check-submission bad')
          .map(({ key }) => key)
          .sort(),
      ).toEqual(['check-submission a', 'check-submission b', 'check-submission c']);
      expect(runs.filter(({ key }) => key === 'check-submission bad')).toHaveLength(3);
    });

    it('makes one run of many rings for a window that waits, and keeps windows apart', async () => {
      const { runs, handlers } = recordingHandlers();
      await open();
      for (let ring = 0; ring < 5; ring += 1) await queue.ring(refresh('charter-1405'));
      await queue.ring(refresh('charter-1404'));
      expect((await queue.counts()).waiting).toBe(2);
      await queue.serve(handlers);
      await queue.drained();
      expect(runs.map(({ key }) => key).sort()).toEqual([
        'refresh-window charter-1404',
        'refresh-window charter-1405',
      ]);
    });

    it('runs a window once more for any number of rings during its run', async () => {
      await open();
      const { runs, handlers } = recordingHandlers(async () => {
        if (runs.length > 1) return;
        await queue.ring(refresh('charter-1405'));
        await queue.ring(refresh('charter-1405'));
      });
      await queue.serve(handlers);
      await queue.ring(refresh('charter-1405'));
      await queue.drained();
      expect(runs).toHaveLength(2);
    });

    it('keeps a ring that came during a run which then failed for good', async () => {
      await open();
      const { runs, handlers } = recordingHandlers(async (job, { isLastAttempt }) => {
        if (runs.length > 3) return;
        if (isLastAttempt) await queue.ring(job);
        throw new Error('bad');
      });
      await queue.serve(handlers);
      await queue.ring(refresh('charter-1405'));
      await queue.drained();
      expect(runs.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 1]);
    });

    it('is drained only when what the jobs rang is done too', async () => {
      await open();
      const chain = [check('s5'), score('s5'), render('r3'), check('s6'), refresh('charter-1405')];
      const { runs, handlers } = recordingHandlers(async () => {
        const next = chain[runs.length];
        if (next) await queue.ring(next);
      });
      await queue.serve(handlers);
      await queue.ring(check('s5'));
      await queue.drained();
      expect(runs.map(({ key }) => key)).toEqual([
        'check-submission s5',
        'score-submission s5',
        'render-report r3',
        'check-submission s6',
        'refresh-window charter-1405',
      ]);
      expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, failed: 0 });
    });

    it('runs a job again that is rung again, after it succeeded and after it failed for good', async () => {
      let isBad = true;
      const { runs, handlers } = recordingHandlers((job) => {
        if (isBad && job.name === 'render-report') throw new Error('bad');
      });
      await open();
      await queue.serve(handlers);
      await queue.ringAll([check('again'), render('again')]);
      await queue.drained();
      isBad = false;
      await queue.ringAll([check('again'), render('again')]);
      await queue.drained();
      expect(runs.filter(({ key }) => key === 'check-submission again')).toHaveLength(2);
      expect(runs.filter(({ key }) => key === 'render-report again').map(({ attempt }) => attempt)).toEqual([
        1, 2, 3, 1,
      ]);
    });

    it('takes over a thousand jobs at once and runs each exactly once', async () => {
      const { runs, handlers } = recordingHandlers();
      await open();
      await queue.ringAll(Array.from({ length: 1_200 }, (_, index) => check(`s${index}`)));
      expect((await queue.counts()).waiting).toBe(1_200);
      await queue.serve(handlers);
      await queue.drained();
      expect(runs).toHaveLength(1_200);
      expect(new Set(runs.map(({ key }) => key)).size).toBe(1_200);
    });
  });
}
