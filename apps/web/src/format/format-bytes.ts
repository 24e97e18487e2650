import { formatDecimal } from '#persian';

const UNITS = ['بایت', 'کیلوبایت', 'مگابایت', 'گیگابایت'];

/** The size of a file in the largest unit (1,024) that keeps it at 1 or more. */
export function formatBytes(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  return `${formatDecimal(size.toFixed(unit === 0 ? 0 : 1))} ${UNITS[unit] ?? ''}`;
}
