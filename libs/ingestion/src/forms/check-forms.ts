import { type Edition, indicatorsDue } from '#decree';
import type { Finding } from '#faults';
import type { ReadValue } from '../checked-workbook.js';
import { applyRules } from '../checks/apply-rules.js';
import type { ReadContext } from '../checks/read-context.js';
import type { FormBook } from './form-book.js';
import { FORM_CHECKS } from './form-checks.js';
import type { FormSheet } from './form-sheet.js';
import { quartersCovered } from './quarters-covered.js';
import { readForms } from './read-forms.js';
import { valuesOfForms } from './values-of-forms.js';

/** Collected forms whose identity is in order: every check over them, then the values of their agencies. */
export function checkForms(
  sheet: FormSheet,
  edition: Edition,
  context: ReadContext,
): { readonly findings: readonly Finding[]; readonly values: readonly ReadValue[] } {
  const { quarter } = sheet.identity;
  const due = dueMeasures(sheet, edition);
  const covered = new Set([quarter, ...[...due.values()].flatMap(({ quarters }) => quarters)]);
  const book: FormBook = {
    ...readForms(sheet),
    sheet,
    edition,
    context,
    due,
    quarters: [...covered].sort(),
  };
  const findings: Finding[] = [];
  applyRules(FORM_CHECKS, context.today, (check) => check(book), findings);
  const { values, faults } = valuesOfForms(book);
  return { findings: [...findings, ...faults], values };
}

function dueMeasures({ form, identity }: FormSheet, edition: Edition): FormBook['due'] {
  const measured = new Set(form.measures.map(({ indicator }) => indicator));
  return new Map(
    indicatorsDue(edition, identity.quarter, 'evaluator')
      .filter(({ code }) => measured.has(code))
      .map((indicator) => [
        indicator.code,
        { indicator, quarters: quartersCovered(identity.quarter, indicator.frequency) },
      ]),
  );
}
