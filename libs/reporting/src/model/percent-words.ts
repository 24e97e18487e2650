import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';

/** «۷۱٫۲ درصد» of a per cent in hundredths. */
export function percentWords(percent: Hundredths): string {
  return `${formatHundredths(percent, { decimals: 1 })} درصد`;
}
