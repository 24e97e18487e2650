import type { LedgerState } from '../api/views.js';

/** The states of the silence ledger in few words, in the order of the legend. */
export const LEDGER_WORDS: Readonly<Record<LedgerState, string>> = {
  submitted: 'در موعد',
  late: 'با تأخیر',
  'nothing-to-report': 'موردی نبود',
  waived: 'معاف',
  missing: 'ارسال‌نشده',
  open: 'مهلت باز است',
  'not-due': 'بی‌موعد',
};
