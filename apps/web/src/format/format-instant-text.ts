import { formatInstant } from '#calendar';

/** An ISO instant as Tehran's clock shows it: «۱۴۰۵/۰۹/۲۹ ساعت ۱۴:۰۵». */
export function formatInstantText(instant: string): string {
  return formatInstant(new Date(instant));
}
