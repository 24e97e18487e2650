import { type Edition, type Indicator, indicatorsDue } from '#decree';
import { FREQUENCY_TITLES, targetText } from '#reporting';
import type { FormArticleView, FormIndicatorView } from '../views/draft-view.js';

/** What an agency is asked for in a quarter, by article. */
export function formOf(edition: Edition, quarter: string): FormArticleView[] {
  const due = indicatorsDue(edition, quarter, 'agency');
  return edition.articles
    .map(({ number, subject }) => ({
      number,
      subject,
      indicators: due.filter(({ article }) => article === number).map(indicatorView),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

function indicatorView(indicator: Indicator): FormIndicatorView {
  return {
    code: indicator.code,
    title: indicator.title,
    kind: indicator.kind,
    definition: indicator.formula,
    unit: indicator.unit,
    targetText: targetText(indicator),
    frequencyTitle: FREQUENCY_TITLES[indicator.frequency],
    evidence: indicator.evidence,
    parts: indicator.parts.map(({ name, title }) => ({ name, title })),
  };
}
