import { formatDate, parseDateCode } from '#calendar';

/** `1405-09-29` → «۱۴۰۵/۰۹/۲۹». */
export function formatDateCode(code: string): string {
  return formatDate(parseDateCode(code));
}
