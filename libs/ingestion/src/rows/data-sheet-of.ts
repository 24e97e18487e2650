import type { ReadLimits } from '../read/read-limits.js';
import { readSheetModel } from '../read/read-sheet-model.js';
import type { Sheet, SheetModel } from '../read/sheet-model.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { readLayout } from './read-layout.js';

/** Sheets that are looked through for the one with our key row: a user adds a few, an attacker thousands. */
const MOST_SHEETS = 20;

/**
 * The data sheet of a workbook: the one of our name, else the only one with our key row; undefined for none or two.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function dataSheetOf(
  bytes: Buffer,
  { sheets, names }: SheetModel,
  { kind }: TemplateIdentity,
  limits: ReadLimits,
): Sheet | undefined {
  const named = sheets.find(({ name }) => name === SHEET_NAMES.data);
  if (named) return named;
  const others = names.filter((name) => name !== SHEET_NAMES.identity && name !== SHEET_NAMES.guide);
  const ours = readSheetModel(bytes, others.slice(0, MOST_SHEETS), limits).sheets.filter(
    (sheet) => readLayout(sheet, kind) !== null,
  );
  return ours.length === 1 ? ours[0] : undefined;
}
