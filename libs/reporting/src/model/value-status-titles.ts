import type { ValueStatus } from '#decree';

/** What a scorecard says of an indicator's status (design §5, «Status of a value»). */
export const VALUE_STATUS_TITLES: Readonly<Record<ValueStatus, string>> = {
  value: 'گزارش‌شده',
  'nothing-to-report': 'موردی نبوده',
  'not-applicable': 'شامل دستگاه نیست',
  waived: 'معاف',
  missing: 'گزارش‌نشده',
  'not-due': 'بی‌موعد',
};
