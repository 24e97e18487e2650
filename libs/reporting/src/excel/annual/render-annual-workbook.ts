import type { AnnualModel } from '../../model/annual-model.js';
import { injectCharts } from '../chart/inject-charts.js';
import { openSheet, type SheetFrame } from '../open-sheet.js';
import { openWorkbook } from '../open-workbook.js';
import { ANNUAL_SHEETS } from './annual-sheets.js';
import { ARTICLES_WIDTHS, fillArticlesSheet } from './fill-articles-sheet.js';
import { ANNUAL_INDICATORS_WIDTHS, fillIndicatorsSheet } from './fill-indicators-sheet.js';
import { fillLeaguesSheet, LEAGUES_WIDTHS } from './fill-leagues-sheet.js';
import { fillLedgerSheet, ledgerWidths } from './fill-ledger-sheet.js';
import { ANNUAL_METHOD_WIDTHS, fillMethodSheet } from './fill-method-sheet.js';
import { fillRatesSheet, RATES_WIDTHS } from './fill-rates-sheet.js';
import { ANNUAL_SUMMARY_WIDTHS, fillSummarySheet } from './fill-summary-sheet.js';

/** The national annual report as a workbook (xlsx); its means and counts are formulas. Same model, same bytes. */
export async function renderAnnualWorkbook(model: AnnualModel): Promise<Buffer> {
  const workbook = openWorkbook(`${model.title} — ${model.cover.window.title}`);
  const open = (
    name: string,
    widths: readonly number[],
    rest: Pick<SheetFrame, 'orientation' | 'hasFrozenHeading'>,
  ) =>
    openSheet(workbook, {
      name,
      title: model.title,
      subtitle: model.cover.window.title,
      marks: model.marks,
      widths,
      ...rest,
    });
  const page = { orientation: 'portrait', hasFrozenHeading: false } as const;
  const list = { orientation: 'landscape', hasFrozenHeading: true } as const;
  const summary = open(ANNUAL_SHEETS.summary, ANNUAL_SUMMARY_WIDTHS, page);
  const leagues = fillLeaguesSheet(open(ANNUAL_SHEETS.leagues, LEAGUES_WIDTHS, list), model);
  const quarters = model.ledger.window.quarters.length;
  const ledger = fillLedgerSheet(open(ANNUAL_SHEETS.ledger, ledgerWidths(quarters), list), model);
  fillRatesSheet(open(ANNUAL_SHEETS.rates, RATES_WIDTHS, list), model, ledger);
  const articlesChart = fillArticlesSheet(open(ANNUAL_SHEETS.articles, ARTICLES_WIDTHS, list), model);
  fillIndicatorsSheet(open(ANNUAL_SHEETS.indicators, ANNUAL_INDICATORS_WIDTHS, list), model);
  fillMethodSheet(open(ANNUAL_SHEETS.method, ANNUAL_METHOD_WIDTHS, page), model);
  const summaryChart = fillSummarySheet(summary, model, { leagues, ledger: ledger.quarters });
  return injectCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), [summaryChart, articlesChart]);
}
