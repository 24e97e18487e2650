import type { ScorecardArticle, ScorecardIndicator } from '../../model/scorecard-model.js';

/** A line of the sheet of indicators: an article with its sums, then its indicators. */
export type IndicatorRow =
  | { readonly kind: 'article'; readonly article: ScorecardArticle }
  | { readonly kind: 'indicator'; readonly indicator: ScorecardIndicator };
