export { type LedgerState } from './ledger-state.js';
export { type SubmissionState } from './submission-state.js';
