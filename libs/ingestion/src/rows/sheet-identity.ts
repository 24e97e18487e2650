import type { Sheet } from '../read/sheet-model.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { identityOfTexts } from './identity-of-texts.js';

/** Longer than any that we write. */
const LONGEST = 1_000;

/** What the key row of a data sheet says of its workbook; null in a sheet of the first form. */
export function sheetIdentity(sheet: Sheet | undefined): TemplateIdentity | null {
  for (const { row, raw } of sheet?.cells ?? []) {
    if (row > DATA_ROWS.keys) return null;
    if (raw.startsWith('{') && raw.length <= LONGEST) return identityOfJson(raw);
  }
  return null;
}

function identityOfJson(text: string): TemplateIdentity | null {
  try {
    const fields = Object.entries(JSON.parse(text) as Record<string, unknown>);
    return identityOfTexts(
      new Map(fields.flatMap(([key, value]) => (value === null ? [] : [[key, String(value)] as const]))),
    );
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
