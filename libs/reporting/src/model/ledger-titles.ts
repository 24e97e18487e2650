import type { LedgerState } from '#review';

/** Until review exports its own. */
export const LEDGER_TITLES: Readonly<Record<LedgerState, string>> = {
  'not-due': 'بی‌موعد',
  open: 'در مهلت',
  submitted: 'ارسال‌شده',
  late: 'با تأخیر',
  'nothing-to-report': 'موردی نبوده',
  waived: 'معاف‌شده',
  missing: 'بی‌گزارش',
};
