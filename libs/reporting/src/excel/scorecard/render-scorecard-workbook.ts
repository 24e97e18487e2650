import type { ScorecardModel } from '../../model/scorecard-model.js';
import { injectCharts } from '../chart/inject-charts.js';
import { openSheet, type SheetFrame } from '../open-sheet.js';
import { openWorkbook } from '../open-workbook.js';
import { EXPLANATION_WIDTHS, fillExplanationSheet } from './fill-explanation-sheet.js';
import { fillIndicatorsSheet } from './fill-indicators-sheet.js';
import { fillMethodSheet, METHOD_WIDTHS } from './fill-method-sheet.js';
import { fillRightsSheet, RIGHTS_WIDTHS } from './fill-rights-sheet.js';
import { fillSummarySheet, SUMMARY_WIDTHS } from './fill-summary-sheet.js';
import { fillValuesSheet, VALUES_WIDTHS } from './fill-values-sheet.js';
import { SCORECARD_SHEETS } from './scorecard-sheets.js';

/**
 * The scorecard as a workbook (xlsx): reported numbers → attainments → points → articles → total, all formulas, so
 * that an agency can recompute its score. The same model gives the same bytes.
 */
export async function renderScorecardWorkbook(model: ScorecardModel): Promise<Buffer> {
  const workbook = openWorkbook(`${model.title} — ${model.identity.name}`);
  const open = (
    name: string,
    widths: readonly number[],
    rest: Pick<SheetFrame, 'orientation' | 'hasFrozenHeading'>,
  ) =>
    openSheet(workbook, {
      name,
      title: model.title,
      subtitle: `${model.identity.name} — ${model.identity.window.title}`,
      marks: model.marks,
      widths,
      ...rest,
    });
  const page = { orientation: 'portrait', hasFrozenHeading: false } as const;
  const list = { orientation: 'landscape', hasFrozenHeading: true } as const;
  const quarters = model.identity.window.quarters.map(() => 13);
  const summary = open(SCORECARD_SHEETS.summary, SUMMARY_WIDTHS, page);
  const indicators = open(
    SCORECARD_SHEETS.indicators,
    [11, 42, 20, 10, 10, ...quarters, 11, 11, 11, 12, 11, 16],
    list,
  );
  const values = open(SCORECARD_SHEETS.values, VALUES_WIDTHS, list);
  fillRightsSheet(open(SCORECARD_SHEETS.rights, RIGHTS_WIDTHS, page), model);
  if (model.explanation.length > 0)
    fillExplanationSheet(open(SCORECARD_SHEETS.explanation, EXPLANATION_WIDTHS, list), model.explanation);
  fillMethodSheet(open(SCORECARD_SHEETS.method, METHOD_WIDTHS, page), model);
  const articles = fillIndicatorsSheet(indicators, model, fillValuesSheet(values, model));
  const chart = fillSummarySheet(summary, model, articles);
  return injectCharts(new Uint8Array(await workbook.xlsx.writeBuffer()), [chart]);
}
