import { type Comparison, formatPoints, percentOf, scoreUnits } from '#scoring';
import { signedPoints } from '../scores/signed-points.js';
import type { NationSideView, TrialSummaryView } from '../views/laboratory-view.js';
import type { RankedAgency } from './rank-nation.js';

/** The nation before and after; null where nobody was there to score. */
export function trialSummaryOf(
  live: readonly RankedAgency[],
  trial: readonly RankedAgency[],
  comparison: Comparison,
): TrialSummaryView | null {
  const before = nationOf(live);
  const after = nationOf(trial);
  if (!before || !after) return null;
  return {
    agencies: live.length,
    live: before.view,
    trial: after.view,
    change: signedPoints(after.percent - before.percent),
    movedInPoints: comparison.movedInPoints,
    movedInRank: comparison.movedInRank,
    meanShift: comparison.meanShift === null ? null : formatPoints(comparison.meanShift),
    isIdentical: comparison.isIdentical,
  };
}

function nationOf(side: readonly RankedAgency[]): { percent: number; view: NationSideView } | null {
  const units = scoreUnits(side.map(({ earned }) => earned));
  const ceiling = side[0]?.ceiling;
  if (!units || ceiling === undefined) return null;
  const percent = percentOf(units.mean, ceiling);
  return {
    percent,
    view: {
      mean: formatPoints(units.mean),
      median: formatPoints(units.median),
      ceiling: formatPoints(ceiling),
      percent: formatPoints(percent),
    },
  };
}
