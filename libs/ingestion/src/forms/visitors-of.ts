import type { FilledForms } from './filled-form.js';

/** Visits of an agency in the quarter; undefined where no row tells them or two tell them differently. */
export function visitorsOf({ visitors }: FilledForms, agency: string): number | undefined {
  const told = new Set(visitors.filter((one) => one.agency === agency).map((one) => one.visitors));
  const [only] = told;
  return told.size === 1 && only !== null ? only : undefined;
}
