import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';

/** «۲٫۳ واحد درصد افزایش» of a signed change in hundredths of a percentage point; «بی‌تغییر» of none. */
export function changeWords(change: Hundredths): string {
  if (change === 0) return 'بی‌تغییر';
  const size = formatHundredths(Math.abs(change), { decimals: 2 });
  return `${size} واحد درصد ${change > 0 ? 'افزایش' : 'کاهش'}`;
}
