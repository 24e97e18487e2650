import { createInlineQueue } from '#queue';
import { describeQueueContract } from './describe-queue-contract.js';

describeQueueContract('the inline queue', () =>
  Promise.resolve({
    open: () => Promise.resolve(createInlineQueue()),
    close: () => Promise.resolve(),
  }),
);
