import { type Hundredths, percentOf, scoreUnits } from '#scoring';
import type { ScoreSpread } from './annual-model.js';

const NONE = { mean: 0, median: 0, firstQuartile: 0, thirdQuartile: 0, minimum: 0, maximum: 0 };

/** Spread of the units' points, silent units 0 (design §5, «Up the tree»), and the same per cent of the ceiling. */
export function spreadOf(scores: readonly Hundredths[], ceiling: Hundredths): ScoreSpread {
  const { mean, median, firstQuartile, thirdQuartile, minimum, maximum } = scoreUnits(scores) ?? NONE;
  const percent = (points: Hundredths) => (ceiling === 0 ? 0 : percentOf(points, ceiling));
  return {
    count: scores.length,
    mean,
    median,
    firstQuartile,
    thirdQuartile,
    minimum,
    maximum,
    meanPercent: percent(mean),
    medianPercent: percent(median),
    firstQuartilePercent: percent(firstQuartile),
    thirdQuartilePercent: percent(thirdQuartile),
    minimumPercent: percent(minimum),
    maximumPercent: percent(maximum),
  };
}
