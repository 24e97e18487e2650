import type { Sheet } from '../read/sheet-model.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { readIdentity } from './read-identity.js';
import { sheetIdentity } from './sheet-identity.js';

/** Whose workbook these sheets are of; where the hidden sheet is gone, as the data sheet says itself. */
export function identityOfSheets(sheets: readonly Sheet[]): TemplateIdentity | null {
  const named = (name: string): Sheet | undefined => sheets.find((sheet) => sheet.name === name);
  const hidden = named(SHEET_NAMES.identity);
  return hidden ? readIdentity(hidden) : sheetIdentity(named(SHEET_NAMES.data));
}
