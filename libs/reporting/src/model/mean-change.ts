import type { Hundredths } from '#scoring';
import { meanOf } from './mean-of.js';
import type { PercentChange } from './percent-change.js';
import { percentChangeBetween } from './percent-change-between.js';

/** Change of a mean over those known in both windows: one that came or went must not move it. */
export function meanChange(
  pairs: readonly { readonly from: Hundredths | null; readonly to: Hundredths | null }[],
  previousTitle: string,
): (PercentChange & { readonly agencies: number }) | null {
  const inBoth = pairs.filter(({ from, to }) => from !== null && to !== null);
  const change = percentChangeBetween(
    meanOf(inBoth.map(({ from }) => from)),
    meanOf(inBoth.map(({ to }) => to)),
    previousTitle,
  );
  return change && { ...change, agencies: inBoth.length };
}
