import { describe, expect, it } from '@jest/globals';
import { createLogger } from '#platform';
import { createInlineQueue } from '#queue';
import { forgivingQueue } from './forgiving-queue.js';

describe(forgivingQueue.name, () => {
  const job = { name: 'render-report', reportId: 'r' } as const;

  it('a ring that is lost does not fail the use case, whose row the sweeper will find', async () => {
    const broken = { ...createInlineQueue(), ring: async () => await Promise.reject(new Error('cut')) };
    await expect(
      forgivingQueue(broken, createLogger({ logLevel: 'fatal' })).ring(job),
    ).resolves.toBeUndefined();
  });

  it('a ring that arrives arrives', async () => {
    const queue = createInlineQueue();
    await forgivingQueue(queue, createLogger({ logLevel: 'fatal' })).ring(job);
    expect(queue.rung).toEqual([job]);
  });
});
