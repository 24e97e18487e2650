import type { CollectionForm, Edition } from '#decree';
import { evaluatorIdentity } from '../template/evaluator-identity.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { collectionForms } from './collection-forms.js';

/** The forms that an evaluation office collects, by what a person asks for. */
export const FORM_CODES = { survey: 'questionnaire-1', calls: 'calls-1' } as const;
export type FormKind = keyof typeof FORM_CODES;

export interface FormTemplateInput {
  readonly edition: Edition;
  readonly form: FormKind;
  /** The evaluation office that collects. */
  readonly office: WorkbookAgency;
  readonly quarter: string;
  readonly agencies: readonly WorkbookAgency[];
  readonly isDemonstration?: boolean;
  /** Forms that stand in it already: by field key, as people write them. */
  readonly forms?: readonly Readonly<Record<string, string | number>>[];
}

/** The form and what the file says of itself. */
export function identityOfForm({ edition, form: kind, office, quarter }: FormTemplateInput): {
  readonly form: CollectionForm;
  readonly identity: TemplateIdentity & { readonly form: string };
} {
  const form = collectionForms().get(FORM_CODES[kind]);
  if (!form) throw new Error(`no form ${FORM_CODES[kind]} under templates/forms`);
  return {
    form,
    identity: { ...evaluatorIdentity(edition, office, quarter), form: form.code },
  };
}
