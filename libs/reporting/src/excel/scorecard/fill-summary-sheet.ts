import type { CellValue } from 'exceljs';
import { toPersianDigits } from '#persian';
import type { ScorecardArticle, ScorecardModel } from '../../model/scorecard-model.js';
import type { PlacedChart } from '../chart/inject-charts.js';
import { formula } from '../formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import { sheetReference } from '../sheet-reference.js';
import type { TableColumn } from '../table-column.js';
import { writeFacts } from '../write-facts.js';
import { writeHeading } from '../write-heading.js';
import { writeSentences } from '../write-sentences.js';
import { writeTable } from '../write-table.js';
import { writeTiles } from '../write-tiles.js';
import { writeTotals } from '../write-totals.js';
import { articlesChart } from './articles-chart.js';
import type { ArticlePlace } from './article-place.js';
import { identityFacts } from './identity-facts.js';
import { SCORECARD_SHEETS } from './scorecard-sheets.js';

export const SUMMARY_WIDTHS = [13, 40, 14, 14, 14, 15, 14];
const CHART_ROWS = 20;
const TILE_ROWS = 2;

/** The first sheet: who, how much, the articles, a chart and what to know before the numbers. */
export function fillSummarySheet(
  { sheet, nextRow }: OpenedSheet,
  model: ScorecardModel,
  places: ReadonlyMap<number, ArticlePlace>,
): PlacedChart {
  const width = SUMMARY_WIDTHS.length;
  const factsEnd = writeFacts(sheet, nextRow, FACT_COLUMNS, identityFacts(model.identity));
  const tilesRow = factsEnd + 1;
  const rankEnd = writeSentences(sheet, tilesRow + TILE_ROWS, SUMMARY_WIDTHS, [model.rank.text]);
  const tableRow = writeHeading(sheet, rankEnd + 1, width, 'امتیاز مواد تصویب‌نامه');
  const { firstRow, lastRow } = writeTable(sheet, tableRow, articleColumns(places), model.articles);
  const totalRow = lastRow + 1;
  writeTotals(sheet, totalRow, totals(model, firstRow, lastRow));
  writeTiles(sheet, tilesRow, tiles(model, totalRow));
  const chartRow = totalRow + 1;
  const notesRow = writeHeading(sheet, chartRow + CHART_ROWS + 1, width, 'آنچه باید دانست');
  const notes = [...model.notes, `مبنا: ${model.identity.decreeLine}.`];
  const notesEnd = writeSentences(sheet, notesRow, SUMMARY_WIDTHS, notes);
  if (model.changes.length > 0) {
    const changesRow = writeHeading(sheet, notesEnd + 1, width, 'چه تغییر کرد');
    writeSentences(
      sheet,
      changesRow,
      SUMMARY_WIDTHS,
      model.changes.map(({ text }) => text),
    );
  }
  return {
    sheetId: sheet.id,
    anchor: { from: { column: 0, row: chartRow }, to: { column: width, row: chartRow + CHART_ROWS - 1 } },
    chart: articlesChart(model, firstRow, lastRow),
  };
}

const FACT_COLUMNS = [
  { label: 1, from: 2, to: 2 },
  { label: 3, from: 4, to: 7 },
];

function articleColumns(places: ReadonlyMap<number, ArticlePlace>): readonly TableColumn<ScorecardArticle>[] {
  const linked = (cell: string | undefined, result: number): CellValue =>
    cell === undefined ? result : formula(sheetReference(SCORECARD_SHEETS.indicators, cell), result);
  return [
    { title: 'ماده', align: 'center', value: ({ number }) => toPersianDigits(number) },
    { title: 'موضوع', value: ({ subject }) => subject },
    {
      title: 'امتیاز',
      format: NUMBER_FORMATS.points,
      value: ({ number, earned }) => linked(places.get(number)?.earned, earned / 100),
    },
    {
      title: 'سقف مؤثر',
      format: NUMBER_FORMATS.points,
      value: ({ number, ceiling }) => linked(places.get(number)?.ceiling, ceiling / 100),
    },
    {
      title: 'درصد تحقق',
      format: NUMBER_FORMATS.percent,
      value: ({ percent }, row) => (percent === null ? '—' : formula(`C${row}/D${row}`, percent / 10_000)),
    },
    {
      title: 'میانهٔ هم‌ترازان',
      format: NUMBER_FORMATS.percent,
      value: ({ peerMedianPercent }) => (peerMedianPercent === null ? '—' : peerMedianPercent / 10_000),
    },
    {
      title: 'فاصله (واحد درصد)',
      format: NUMBER_FORMATS.change,
      value: ({ percent, peerMedianPercent }, row) =>
        percent === null || peerMedianPercent === null
          ? '—'
          : formula(`100*(E${row}-F${row})`, (percent - peerMedianPercent) / 100),
    },
  ];
}

function totals({ total }: ScorecardModel, firstRow: number, lastRow: number) {
  const row = lastRow + 1;
  return [
    { column: 1, value: 'جمع' },
    { column: 2, value: '' },
    {
      column: 3,
      value: formula(`SUM(C${firstRow}:C${lastRow})`, total.earned / 100),
      format: NUMBER_FORMATS.points,
    },
    {
      column: 4,
      value: formula(`SUM(D${firstRow}:D${lastRow})`, total.ceiling / 100),
      format: NUMBER_FORMATS.points,
    },
    { column: 5, value: formula(`C${row}/D${row}`, total.percent / 10_000), format: NUMBER_FORMATS.percent },
    { column: 6, value: '' },
    { column: 7, value: '' },
  ];
}

function tiles({ total, peerMedianPercent, change }: ScorecardModel, totalRow: number) {
  const ceiling = toPersianDigits(Math.round(total.ceiling / 100));
  return [
    {
      label: `امتیاز کل از ${ceiling}`,
      value: formula(`C${totalRow}`, total.earned / 100),
      format: NUMBER_FORMATS.points,
      from: 1,
      to: 2,
    },
    {
      label: 'درصد تحقق',
      value: formula(`E${totalRow}`, total.percent / 10_000),
      format: NUMBER_FORMATS.percent,
      from: 3,
      to: 4,
    },
    {
      label: 'میانهٔ هم‌ترازان',
      value: peerMedianPercent / 10_000,
      format: NUMBER_FORMATS.percent,
      from: 5,
      to: 5,
    },
    {
      label: 'تغییر از دورهٔ پیش (واحد درصد)',
      value: change === null ? '—' : change.points / 100,
      format: NUMBER_FORMATS.change,
      from: 6,
      to: 7,
    },
  ];
}
