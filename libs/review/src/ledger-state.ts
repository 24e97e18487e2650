/** States of the silence ledger, per agency and quarter; derived, never stored (design §4). */
export type LedgerState =
  'not-due' | 'open' | 'submitted' | 'late' | 'nothing-to-report' | 'waived' | 'missing';
