import type { Hundredths } from '#scoring';
import type { ScorecardModel } from '../../model/scorecard-model.js';
import type { BarChart } from '../chart/bar-chart.js';
import { sheetReference } from '../sheet-reference.js';
import { SCORECARD_SHEETS } from './scorecard-sheets.js';

const fraction = (percent: Hundredths | null) => (percent === null ? null : percent / 10_000);

/** The articles of the agency beside the median of its peers, from the table on the first sheet. */
export function articlesChart({ articles }: ScorecardModel, firstRow: number, lastRow: number): BarChart {
  const column = (letter: string) =>
    sheetReference(SCORECARD_SHEETS.summary, `${letter}${firstRow}`, `${letter}${lastRow}`);
  return {
    title: 'درصد تحقق مواد، در کنار میانهٔ هم‌ترازان',
    categories: {
      reference: column('B'),
      values: articles.map(({ subject }) => subject),
    },
    series: [
      {
        name: 'این دستگاه',
        color: '0F4C4A',
        reference: column('E'),
        values: articles.map(({ percent }) => fraction(percent)),
      },
      {
        name: 'میانهٔ هم‌ترازان',
        color: 'B9CFCB',
        reference: column('F'),
        values: articles.map(({ peerMedianPercent }) => fraction(peerMedianPercent)),
      },
    ],
  };
}
