import type { LedgerState } from './ledger-state.js';

/** Something was due and nothing came: no report, no attestation, no waiver. Open and not-due quarters do not speak for it. */
export function isSilent(states: readonly LedgerState[]): boolean {
  return (
    states.includes('missing') &&
    states.every((state) => state === 'missing' || state === 'not-due' || state === 'open')
  );
}
