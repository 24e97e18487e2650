import { formatLongDate, parseDateCode } from '#calendar';

/** `1405-09-29` → «۲۹ آذر ۱۴۰۵». */
export function formatLongDateCode(code: string): string {
  return formatLongDate(parseDateCode(code));
}
