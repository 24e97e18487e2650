import type { FilledForm } from './filled-form.js';
import type { FormBook } from './form-book.js';

/** Forms with enough readable answers to be counted at all; the others are told and in no number. */
export function isValidForm({ answered }: FilledForm, { form }: FormBook['sheet']): boolean {
  return answered >= form.minimumAnswered;
}

/** By agency code, in the order of the file; forms of no agency or of an unknown one are left out, being told already. */
export function formsByAgency(
  forms: readonly FilledForm[],
  { knownAgencies }: FormBook['context'],
): ReadonlyMap<string, readonly FilledForm[]> {
  const groups = new Map<string, FilledForm[]>();
  for (const form of forms) {
    if (form.agency === '' || (knownAgencies && !knownAgencies.has(form.agency))) continue;
    const group = groups.get(form.agency);
    if (group) group.push(form);
    else groups.set(form.agency, [form]);
  }
  return groups;
}
