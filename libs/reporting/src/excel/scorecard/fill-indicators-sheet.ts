import type { ScorecardModel } from '../../model/scorecard-model.js';
import type { OpenedSheet } from '../open-sheet.js';
import { writeTable } from '../write-table.js';
import type { ArticlePlace } from './article-place.js';
import { indicatorColumns, indicatorLetters } from './indicator-columns.js';
import type { IndicatorRow } from './indicator-row.js';
import type { ValuesPlaces } from './values-places.js';

/** Weights, attainments and points of every indicator, under its article. Returns where each article stands. */
export function fillIndicatorsSheet(
  { sheet, nextRow }: OpenedSheet,
  model: ScorecardModel,
  places: ValuesPlaces,
): ReadonlyMap<number, ArticlePlace> {
  const { quarters } = model.identity.window;
  const letters = indicatorLetters(quarters.length);
  const rows = model.articles.flatMap((article): IndicatorRow[] => [
    { kind: 'article', article },
    ...article.indicators.map((indicator): IndicatorRow => ({ kind: 'indicator', indicator })),
  ]);
  const { firstRow } = writeTable(sheet, nextRow, indicatorColumns(quarters, places), rows);
  return new Map(
    rows.flatMap((row, index): [number, ArticlePlace][] => {
      const rowNumber = firstRow + index;
      return row.kind === 'indicator'
        ? []
        : [
            [
              row.article.number,
              { ceiling: `${letters.ceiling}${rowNumber}`, earned: `${letters.earned}${rowNumber}` },
            ],
          ];
    }),
  );
}
