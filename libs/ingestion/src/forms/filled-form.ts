import type { FormField } from '#decree';
import type { SheetCell } from '../read/sheet-model.js';
import type { FormRow } from './form-sheet.js';
import type { Answers } from './measure-forms.js';

/** An answer that is none of the field's kind; left out of every measure and told. */
export interface UnreadAnswer {
  readonly field: FormField;
  readonly cell: SheetCell;
}

/** One form, understood as far as it can be; the form checks and the measures look at nothing else. */
export interface FilledForm {
  readonly row: FormRow;
  /** Code as we write codes; empty where it is blank. */
  readonly agency: string;
  /** Quarter of its date; null where the date is blank or says no day. */
  readonly quarter: string | null;
  readonly answers: Answers;
  readonly unread: readonly UnreadAnswer[];
  /** Readable answers to questions on the scale. */
  readonly answered: number;
}

/** «Visits of the whole agency», wherever a row tells it. */
export interface ToldVisitors {
  readonly agency: string;
  readonly cell: SheetCell;
  readonly visitors: number | null;
}

export interface FilledForms {
  readonly forms: readonly FilledForm[];
  readonly visitors: readonly ToldVisitors[];
}
