import type { Edition, Indicator } from '#decree';
import type { Fault } from '../checks/check-types.js';
import type { ReadContext } from '../checks/read-context.js';
import type { FilledForms } from './filled-form.js';
import type { FormSheet } from './form-sheet.js';

/** All forms of a file with what they are held against; what the form checks look at. */
export interface FormBook extends FilledForms {
  readonly sheet: FormSheet;
  readonly edition: Edition;
  readonly context: ReadContext;
  /** Of the form's measures, the indicators that are due in the quarter, each with the quarters that it covers. */
  readonly due: ReadonlyMap<string, { readonly indicator: Indicator; readonly quarters: readonly string[] }>;
  /** Quarters of which a form may be: those that any due indicator covers. */
  readonly quarters: readonly string[];
}

/** Of all forms of a file together. */
export type FormCheck = (book: FormBook) => readonly Fault[];
