import { parseQuarter } from '#calendar';
import { DomainError } from '#faults';
import { collectionForms } from '../forms/collection-forms.js';
import type { Sheet } from '../read/sheet-model.js';
import type { TemplateIdentity } from '../template/template-identity.js';

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
  const kind = fields.get('kind');
  const edition = fields.get('edition');
  const quarter = fields.get('quarter');
  const templateVersion = Number(fields.get('templateVersion'));
  const agency = fields.get('agency') ?? null;
  const office = fields.get('office') ?? null;
  if ((kind !== 'agency' && kind !== 'evaluator') || !edition || !quarter || !isQuarter(quarter)) return null;
  if (!Number.isSafeInteger(templateVersion) || (kind === 'agency' ? !agency : !office)) return null;
  const form = fields.get('form');
  if (form !== undefined && (kind !== 'evaluator' || !collectionForms().has(form))) return null;
  return { kind, edition, templateVersion, agency, office, quarter, ...(form === undefined ? {} : { form }) };
}

function isQuarter(code: string): boolean {
  try {
    parseQuarter(code);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
