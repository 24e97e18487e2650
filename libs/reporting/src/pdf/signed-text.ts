import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';

/** A change in percentage points with its sign on the left: «+۲٫۳», «−۱٫۲»; a dash where there is none. */
export function signedText(change: Hundredths | null): string {
  if (change === null) return '–';
  const text = formatHundredths(change, { decimals: 1 });
  return change > 0 ? `\u200e+${text}` : text;
}
