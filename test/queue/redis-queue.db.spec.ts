import { describe, it } from '@jest/globals';
import { createBullQueue } from '#queue';
import { describeBullPromises } from './describe-bull-promises.js';
import { describeQueueContract } from './describe-queue-contract.js';
import { findRedisServer, startRedis } from './start-redis.js';

const TITLE = 'BullMQ on Redis';
const program = findRedisServer();

if (program === null) {
  describe(TITLE, () => {
    it.skip('is left out: no redis-server on the PATH', () => undefined);
  });
} else {
  describeQueueContract(TITLE, async () => {
    const redis = await startRedis(program);
    return {
      open: (prefix) =>
        createBullQueue({ databaseUrl: '', redisUrl: redis.url, prefix, attempts: 3, backoffMs: 20 }),
      close: () => redis.stop(),
    };
  });
  describeBullPromises(TITLE, async () => {
    const redis = await startRedis(program);
    return { databaseUrl: '', redisUrl: redis.url, close: () => redis.stop() };
  });
}
