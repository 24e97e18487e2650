/**
 * What the drop-down of the status column offers; a blank cell means that a value is given. «آمار در دست نیست» is the
 * honest way out of a row that must not stay blank: it scores 0 as a missing value does, and nobody has to invent one.
 */
export const STATUS_WORDS = {
  'nothing-to-report': 'موردی برای گزارش نیست',
  'not-applicable': 'شامل این دستگاه نیست',
  missing: 'آمار در دست نیست',
} as const;
