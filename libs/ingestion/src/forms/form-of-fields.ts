import type { CollectionForm } from '#decree';
import { normalizePersian, toLatinDigits } from '#persian';
import { identityOfFields } from '../doors/identity-of-fields.js';
import { ReadRefusal } from '../read/read-refusal.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { collectionForms } from './collection-forms.js';

/**
 * Which form it is and whose, by the fields beside the rows of a JSON or CSV.
 * @throws ReadRefusal FILE_FIELD_MISSING, FILE_FIELD_WRONG
 */
export function formOfFields(fields: ReadonlyMap<string, string>): {
  readonly form: CollectionForm;
  readonly identity: TemplateIdentity;
} {
  const code = toLatinDigits(normalizePersian(fields.get('form') ?? '')).toLowerCase();
  const form = collectionForms().get(code);
  if (!form) throw new ReadRefusal('FILE_FIELD_WRONG', { field: 'form', text: code.slice(0, 60) });
  return {
    form,
    identity: { ...identityOfFields(new Map([...fields, ['kind', 'evaluator']])), form: form.code },
  };
}
