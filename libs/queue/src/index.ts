export { type BullQueueOptions } from './bull/bull-queue-options.js';
export { createBullQueue } from './bull/create-bull-queue.js';
export { createInlineQueue, type InlineQueue } from './create-inline-queue.js';
export { type Job, type JobName } from './job.js';
export { type JobContext, type JobHandlers } from './job-handlers.js';
export { type JobCounts, type JobQueue, type ServeOptions } from './job-queue.js';
