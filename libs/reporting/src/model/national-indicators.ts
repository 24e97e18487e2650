import { type Edition, isDue } from '#decree';
import type { ScoreWindow } from '#calendar';
import type { Hundredths, IndicatorScore } from '#scoring';
import { attainmentPercent } from './attainment-percent.js';
import type { NationalIndicator } from './annual-model.js';
import { indicatorScoresByCode } from './indicator-scores-by-code.js';
import { meanOf } from './mean-of.js';
import { printIndicator } from './print-indicator.js';
import type { AgencyStanding } from './agency-standing.js';

/** Each indicator that is due in the window, over the nation: a silent agency counts as 0. */
export function nationalIndicators(
  edition: Edition,
  window: ScoreWindow,
  standings: readonly AgencyStanding[],
): readonly NationalIndicator[] {
  const now = standings.map(({ agency }) => indicatorScoresByCode(agency.score));
  const before = standings.map(({ agency }) => indicatorScoresByCode(agency.previous));
  return edition.indicators
    .filter(({ frequency }) => window.quarters.some((quarter) => isDue(frequency, quarter)))
    .map((indicator) => {
      const scores = now.flatMap((byCode) => byCode.get(indicator.code) ?? []);
      const count = (status: IndicatorScore['status']) =>
        scores.filter((score) => score.status === status).length;
      return {
        ...printIndicator(indicator),
        meanPercent: meanOf(scores.map(percentOrNull)),
        previousPercent: meanOf(before.map((byCode) => percentOrNull(byCode.get(indicator.code)))),
        reported: count('value'),
        missing: count('missing'),
        leftOut: scores.length - count('value') - count('missing'),
      };
    });
}

function percentOrNull(score: IndicatorScore | undefined): Hundredths | null {
  return score?.attainment ? attainmentPercent(score.attainment) : null;
}
