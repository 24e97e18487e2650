import { formatDecimal } from '#persian';

/** Units that are written otherwise behind a number than in the heading of a table. */
const WRITTEN: Readonly<Record<string, string>> = { درصد: '٪', 'امتیاز (۰ تا ۱۰۰)': ' از ۱۰۰' };
const YES_NO = 'بلی/خیر';

/** A reported or pooled value with at most two decimals and its unit, «بلی» or «خیر» for yes-no; «—» for none. */
export function formatValue(value: string | null, unit: string): string {
  if (value === null) return '—';
  if (unit === YES_NO && value === '1') return 'بلی';
  if (unit === YES_NO && value === '0') return 'خیر';
  const decimals = Math.min(value.split('.')[1]?.length ?? 0, 2);
  const number = formatDecimal(value, { decimals, grouping: true });
  return unit === YES_NO ? number : `${number}${WRITTEN[unit] ?? ` ${unit}`}`;
}
