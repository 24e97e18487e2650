import { isReportedBy } from '../checks/is-reported-by.js';
import type { FilledForm } from './filled-form.js';
import type { FormBook } from './form-book.js';

/** Forms with enough readable answers to be counted at all; the others are told and in no number. */
export function isValidForm({ answered }: FilledForm, { form }: FormBook['sheet']): boolean {
  return answered >= form.minimumAnswered;
}

/** By agency code, in the order of the file; forms of agencies that are not the office's are left out, being told already. */
export function formsByAgency(
  forms: readonly FilledForm[],
  { sheet, context }: Pick<FormBook, 'sheet' | 'context'>,
): ReadonlyMap<string, readonly FilledForm[]> {
  const groups = new Map<string, FilledForm[]>();
  for (const form of forms) {
    if (form.agency === '' || !isReportedBy(sheet.identity.office, form.agency, context)) continue;
    const group = groups.get(form.agency);
    if (group) group.push(form);
    else groups.set(form.agency, [form]);
  }
  return groups;
}
