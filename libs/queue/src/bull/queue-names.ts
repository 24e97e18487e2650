import { type JobName } from '../job.js';

export const QUEUE_NAMES = ['intake', 'reports'] as const;

export type QueueName = (typeof QUEUE_NAMES)[number];

/** Small work does not wait behind the heavy: a national report takes seconds of a whole core. */
export const QUEUE_OF: Readonly<Record<JobName, QueueName>> = {
  'check-submission': 'intake',
  'score-submission': 'intake',
  'refresh-window': 'intake',
  'render-report': 'reports',
  // Beside reports and not beside uploads, which must not wait for a folder of thousands.
  'import-files': 'reports',
};
