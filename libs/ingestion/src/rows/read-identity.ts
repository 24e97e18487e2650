import type { Sheet } from '../read/sheet-model.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { identityOfTexts } from './identity-of-texts.js';

/** Longest of our own fields; a longer one was not written by us. */
const LONGEST = 200;

/** What the hidden sheet says, or null where it is not one that we wrote. */
export function readIdentity(sheet: Sheet | undefined): TemplateIdentity | null {
  if (!sheet) return null;
  const fields = new Map<string, string>();
  const keys = new Map<number, string>();
  for (const cell of sheet.cells) {
    if (cell.column === 1) keys.set(cell.row, cell.raw);
    const key = keys.get(cell.row);
    if (cell.column === 2 && key !== undefined) fields.set(key, cell.raw.slice(0, LONGEST));
  }
  return identityOfTexts(fields);
}
