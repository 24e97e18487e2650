import type { Edition } from '#decree';
import type { ReadLimits } from '../read/read-limits.js';
import { readSheetModel } from '../read/read-sheet-model.js';
import { askedIndicators } from '../rows/asked-indicators.js';
import { dataSheetOf } from '../rows/data-sheet-of.js';
import { dueRowOf } from '../rows/due-row-of.js';
import { identityOfSheets } from '../rows/identity-of-sheets.js';
import { readLayout } from '../rows/read-layout.js';
import { rowsOfSheet } from '../rows/rows-of-sheet.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { Repair } from './repair.js';
import { repairsOfRow } from './repairs-of-row.js';

/**
 * What in an upload can be mended without judgement, in the order of the sheet; empty for a workbook of another making.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function findRepairs(bytes: Buffer, editions: readonly Edition[], limits: ReadLimits): Repair[] {
  const model = readSheetModel(bytes, [SHEET_NAMES.identity, SHEET_NAMES.data], limits);
  const identity = identityOfSheets(model.sheets);
  const edition = editions.find(({ code }) => code === identity?.edition);
  const data = identity ? dataSheetOf(bytes, model, identity, limits) : undefined;
  const layout = data && identity ? readLayout(data, identity.kind) : null;
  if (!identity || !edition || !data || !layout) return [];
  const { dueByCode } = askedIndicators(edition, identity);
  return rowsOfSheet(data, layout, identity).flatMap((row) => {
    const indicator = dueByCode.get(row.code);
    return indicator ? repairsOfRow(dueRowOf(row, indicator), row) : [];
  });
}
