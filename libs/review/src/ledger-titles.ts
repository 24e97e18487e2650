import type { LedgerState } from './ledger-state.js';

/** States of the silence ledger as people read them. */
export const LEDGER_TITLES: Readonly<Record<LedgerState, string>> = {
  'not-due': 'بدون موعد',
  open: 'در مهلت',
  submitted: 'ارسال‌شده',
  late: 'ارسال با تأخیر',
  'nothing-to-report': 'بدون مورد برای گزارش',
  waived: 'معاف',
  missing: 'ارسال‌نشده',
};
