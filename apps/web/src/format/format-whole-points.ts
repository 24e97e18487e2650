import { formatDecimal } from '#persian';

/** A ceiling or weight, which is nearly always whole: `1000.00` → «۱٬۰۰۰», `59.50` → «۵۹٫۵». */
export function formatWholePoints(points: string): string {
  const short = points.includes('.') ? points.replace(/\.?0+$/, '') : points;
  return formatDecimal(short, { grouping: true });
}
