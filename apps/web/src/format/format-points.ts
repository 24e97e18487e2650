import { formatDecimal } from '#persian';

/** Points as the API gives them (`712.35`), for reading: «۷۱۲٫۳۵»; «—» for none. */
export function formatPoints(points: string | null): string {
  return points === null ? '—' : formatDecimal(points, { decimals: 2, grouping: true });
}
