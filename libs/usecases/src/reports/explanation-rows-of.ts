import { toPersianDigits } from '#persian';
import type { ExplanationRow } from '#reporting';
import type { ExplainedIndicator, ExplainView } from '../views/explain-view.js';

type Step = Pick<ExplainedIndicator, 'steps'>['steps'][number];

/** The explanation of a score as rows of the workbook, from the total down to the cells. */
export function explanationRowsOf({ steps, articles }: ExplainView): ExplanationRow[] {
  return [
    ...rowsOf('کل', '', steps),
    ...articles.flatMap((article) => [
      ...rowsOf(`مادهٔ ${toPersianDigits(article.number)}`, '', article.steps),
      ...article.indicators.flatMap(rowsOfIndicator),
    ]),
  ];
}

function rowsOf(place: string, title: string, steps: readonly Step[]): ExplanationRow[] {
  return steps.map(({ text }) => ({ place, title, quarterTitle: null, text, source: null }));
}

function rowsOfIndicator({ code, title, quarters, steps }: ExplainedIndicator): ExplanationRow[] {
  return [
    ...quarters
      .filter(({ status }) => status !== 'not-due')
      .map(({ quarterTitle, steps: ofQuarter, source }) => ({
        place: code,
        title,
        quarterTitle,
        text: ofQuarter.map(({ text }) => text).join(' '),
        source,
      })),
    ...rowsOf(code, title, steps),
  ];
}
