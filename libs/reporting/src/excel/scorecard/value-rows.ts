import type { ScorecardIndicator, ScorecardModel } from '../../model/scorecard-model.js';
import type { ValueRow } from './value-row.js';

/** The due quarters of every indicator, in catalogue order, each ratio that may be pooled followed by its sums. */
export function valueRows(model: ScorecardModel): readonly ValueRow[] {
  return model.articles
    .flatMap((article) => article.indicators)
    .flatMap((indicator) => [
      ...indicator.quarters.map((quarter): ValueRow => ({ kind: 'quarter', indicator, quarter })),
      ...(isPooled(indicator)
        ? [{ kind: 'sum' as const, indicator, quarters: indicator.quarters.length }]
        : []),
    ]);
}

/** A ratio with no quarter missing takes its pooled Σn/Σd where that attains more (design §5, «A window»). */
function isPooled({ kind, quarters }: ScorecardIndicator): boolean {
  const values = quarters.filter(({ status }) => status === 'value').length;
  return kind === 'ratio' && values > 1 && !quarters.some(({ status }) => status === 'missing');
}
