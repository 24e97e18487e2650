import { type BullQueueOptions } from './bull-queue-options.js';
import { type QueueName } from './queue-names.js';

export interface BullSettings extends Required<
  Omit<BullQueueOptions, 'databaseUrl' | 'redisUrl' | 'concurrency'>
> {
  readonly concurrency: Readonly<Record<QueueName, number>>;
}

/** The options with their defaults. */
export function bullSettings(options: BullQueueOptions): BullSettings {
  return {
    prefix: options.prefix ?? 'karnameh',
    attempts: options.attempts ?? 5,
    backoffMs: options.backoffMs ?? 2_000,
    lockMs: options.lockMs ?? 90_000,
    lookMs: options.lookMs ?? 30_000,
    refreshDelayMs: options.refreshDelayMs ?? 0,
    onError: options.onError ?? (() => undefined),
    concurrency: { intake: 2, reports: 1, ...options.concurrency },
  };
}
