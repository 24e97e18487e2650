import { formatDecimal } from '#persian';

/** A percent as the API gives it (`71.24`), for reading: «۷۱٫۲۴٪»; «—» for none. */
export function formatPercent(percent: string | null): string {
  return percent === null ? '—' : `${formatDecimal(percent)}٪`;
}
