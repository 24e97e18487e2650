import { toPersianDigits } from '#persian';
import type { Hundredths } from '#scoring';
import type { DistributionBar } from './annual-model.js';

const STEP = 2000;
const FULL = 10_000;

/** Five bars of twenty per cent; a lower bound belongs to its bar, and 100 per cent to the last. */
export function distributionOf(percents: readonly Hundredths[]): readonly DistributionBar[] {
  return Array.from({ length: FULL / STEP }, (_, position) => {
    const from = position * STEP;
    const to = from + STEP;
    return {
      title: toPersianDigits(`${from / 100} تا ${to / 100}`),
      from,
      to,
      count: percents.filter((percent) => percent >= from && (percent < to || to === FULL)).length,
    };
  });
}
