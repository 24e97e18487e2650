import { formatHundredths } from '#persian';
import type { Hundredths } from '#scoring';

/** A per cent under a heading that says so: one decimal; a dash where there is none. */
export function percentText(percent: Hundredths | null): string {
  return percent === null ? '–' : formatHundredths(percent, { decimals: 1 });
}
