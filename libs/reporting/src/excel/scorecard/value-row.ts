import type { ScorecardIndicator, ScorecardQuarterValue } from '../../model/scorecard-model.js';

/** A line of the sheet of reported numbers: one quarter of an indicator, or the sums of its quarters. */
export type ValueRow =
  | {
      readonly kind: 'quarter';
      readonly indicator: ScorecardIndicator;
      readonly quarter: ScorecardQuarterValue;
    }
  | { readonly kind: 'sum'; readonly indicator: ScorecardIndicator; readonly quarters: number };
