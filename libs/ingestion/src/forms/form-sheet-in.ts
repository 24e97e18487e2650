import type { ReadLimits } from '../read/read-limits.js';
import { readSheetModel } from '../read/read-sheet-model.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { collectionForms } from './collection-forms.js';
import { formOfWorkbook } from './form-of-workbook.js';
import type { FormSheet } from './form-sheet.js';

/** Sheets that are looked through for the one with our headings: a user adds a few, an attacker thousands. */
const MOST_SHEETS = 20;

/**
 * The collected forms of a workbook: in the sheet of that name, else in the only one with our headings; null for none.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function formSheetIn(
  bytes: Buffer,
  identity: TemplateIdentity,
  names: readonly string[],
  limits: ReadLimits,
): FormSheet | null {
  const form = collectionForms().get(identity.form ?? '');
  if (!form) return null;
  const { identity: hidden, guide } = SHEET_NAMES;
  const wanted = names.includes(form.sheet)
    ? [form.sheet]
    : names.filter((name) => name !== hidden && name !== guide).slice(0, MOST_SHEETS);
  const model = readSheetModel(bytes, wanted, limits);
  const found = model.sheets.flatMap((sheet) => formOfWorkbook(sheet, form, identity, model) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}
