export { type LedgerRates, ledgerRates } from './ledger-rates.js';
export { type LedgerInput, type LedgerState, ledgerState } from './ledger-state.js';
export { LEDGER_TITLES } from './ledger-titles.js';
export { mayMove } from './may-move.js';
export { type SubmissionState } from './submission-state.js';
export { SUBMISSION_TITLES } from './submission-titles.js';
export { type Transition, TRANSITIONS } from './transitions.js';
