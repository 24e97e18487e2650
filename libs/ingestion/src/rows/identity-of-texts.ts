import { collectionForms } from '../forms/collection-forms.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { isQuarter } from './is-quarter.js';

/** The identity that these fields tell, or null where they are not ones that we wrote. */
export function identityOfTexts(fields: ReadonlyMap<string, string>): TemplateIdentity | null {
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
