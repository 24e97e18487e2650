import { normalizePersian, toLatinDigits } from '#persian';
import { ReadRefusal } from '../read/read-refusal.js';
import { isQuarter } from '../rows/is-quarter.js';
import type { TemplateIdentity } from '../template/template-identity.js';

/** Fields beside the rows that every JSON and CSV of ours may have. */
export const IDENTITY_FIELDS: ReadonlySet<string> = new Set([
  'kind',
  'agency',
  'office',
  'quarter',
  'edition',
  'templateVersion',
  'nothingToReport',
]);

/**
 * Whose report it is and of which quarter. It is an evaluation office's where `office` is given.
 * @throws ReadRefusal FILE_FIELD_MISSING, FILE_FIELD_WRONG
 */
export function identityOfFields(fields: ReadonlyMap<string, string>): TemplateIdentity {
  const text = (field: string): string => toLatinDigits(normalizePersian(fields.get(field) ?? ''));
  const given = (field: string): string => {
    const value = text(field);
    if (value === '') throw new ReadRefusal('FILE_FIELD_MISSING', { field });
    return value;
  };
  const kind = text('kind') || (text('office') === '' ? 'agency' : 'evaluator');
  if (kind !== 'agency' && kind !== 'evaluator') throw wrong('kind', kind);
  const quarter = given('quarter').toUpperCase();
  if (!isQuarter(quarter)) throw wrong('quarter', quarter);
  const version = given('templateVersion');
  if (!/^\d{1,6}$/.test(version)) throw wrong('templateVersion', version);
  return {
    kind,
    edition: given('edition'),
    templateVersion: Number(version),
    agency: kind === 'agency' ? given('agency') : null,
    office: kind === 'evaluator' ? given('office') : null,
    quarter,
  };
}

function wrong(field: string, text: string): ReadRefusal {
  return new ReadRefusal('FILE_FIELD_WRONG', { field, text: text.slice(0, 60) });
}
