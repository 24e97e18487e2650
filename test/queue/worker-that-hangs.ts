// A process of its own: takes one job, says so, and never ends it. Its parent kills it.
import { createBullQueue } from '#queue';
import { recordingHandlers } from './recording-handlers.js';

const [databaseUrl = '', redisUrl = '', prefix = ''] = process.argv.slice(2);

const queue = await createBullQueue({
  databaseUrl,
  redisUrl: redisUrl === '' ? null : redisUrl,
  prefix,
  lockMs: 1_000,
  lookMs: 500,
});
const { handlers } = recordingHandlers(async () => {
  process.stdout.write('taken\n');
  await new Promise(() => undefined);
});
await queue.serve(handlers);
