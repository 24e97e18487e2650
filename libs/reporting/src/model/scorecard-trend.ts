import { quarterShortTitle, quarterTitle } from '#calendar';
import { LEDGER_TITLES } from '#review';
import { isSilentState } from './is-silent-state.js';
import { percentInForce } from './percent-in-force.js';
import type { ScorecardInput } from './scorecard-input.js';
import type { ScorecardTrendPoint } from './scorecard-model.js';

/** Per cent of each quarter's own ceiling, beside its ledger state; a silent quarter is a gap in the line, not a zero. */
export function scorecardTrend({ quarterScores, window }: ScorecardInput): readonly ScorecardTrendPoint[] {
  return quarterScores.map((score) => ({
    quarter: score.quarter,
    title: quarterTitle(score.quarter),
    shortTitle: quarterShortTitle(score.quarter),
    percent: isSilentState(score.ledger) ? null : percentInForce(score),
    ledger: score.ledger,
    ledgerTitle: LEDGER_TITLES[score.ledger],
    isInWindow: window.quarters.includes(score.quarter),
  }));
}
