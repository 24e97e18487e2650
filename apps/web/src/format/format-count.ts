import { formatDecimal } from '#persian';

/** A count for reading, thousands grouped. */
export function formatCount(count: number): string {
  return formatDecimal(String(count), { grouping: true });
}
