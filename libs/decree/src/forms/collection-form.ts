/**
 * agency: code of the agency that it is about · date · scale: a step of the form's scale · yes-no: kept as 1 or 0 ·
 * count: a whole number · choice: one of a list · text: free, never measured · number: serial number of the paper form ·
 * visitors: of the whole agency in the quarter, told once beside its forms.
 */
export type FormFieldKind =
  'agency' | 'date' | 'scale' | 'yes-no' | 'count' | 'choice' | 'text' | 'number' | 'visitors';

/** A word of a list with the other words that mean the same. */
export interface FormChoice {
  readonly code: string;
  readonly title: string;
  readonly words: readonly string[];
}

/** One column of a form. */
export interface FormField {
  readonly key: string;
  readonly kind: FormFieldKind;
  readonly title: string;
  /** Heading over a group of questions. */
  readonly axis?: string;
  /** Without this column the file is not what was asked for. */
  readonly isRequired: boolean;
  /** scale only: more is worse, so means turn the answer round. */
  readonly isReversed?: boolean;
  /** count only. */
  readonly maximum?: number;
  /** choice only. */
  readonly choices?: readonly FormChoice[];
}

/** A step of the scale; steps run from 1 upwards without a gap. */
export interface ScaleStep {
  readonly value: number;
  readonly title: string;
  readonly words: readonly string[];
}

/** How forms become the value of an indicator; each rule is told in docs/method.md. */
export type MeasureRule =
  'mean-of-answers' | 'mean-of-forms' | 'gap-of-forms' | 'mean-of-numbers' | 'share' | 'coverage';

/** The forms that a measure looks at: those whose `field` is `first`; a gap compares them with those that are `second`. */
export interface FormGroups {
  readonly field: string;
  readonly first: string;
  readonly second?: string;
}

export interface FormMeasure {
  readonly indicator: string;
  readonly rule: MeasureRule;
  /** Keys of the fields that it is made of. */
  readonly of: readonly string[];
  /** share only: answers from this one on count, or up to that one. */
  readonly from?: number;
  readonly upTo?: number;
  readonly among?: FormGroups;
  /** Where the group is empty: the group was looked for and is not there, or this file does not speak of it. */
  readonly whenNone?: 'nothing-to-report' | 'left-out';
}

/**
 * A form that the evaluation office collects one by one — a questionnaire of a visitor, a call — and sends as rows; the
 * system aggregates them. A form in use never changes; a changed one gets a new code.
 */
export interface CollectionForm {
  readonly code: string;
  readonly title: string;
  /** Name of the sheet that carries the rows. */
  readonly sheet: string;
  readonly basis: string;
  readonly scale: readonly ScaleStep[];
  /** Questions on the scale that a valid form answers at least. */
  readonly minimumAnswered: number;
  /** Valid forms of an agency below which its values are warned of. */
  readonly minimumForms: number;
  readonly fields: readonly FormField[];
  readonly measures: readonly FormMeasure[];
}
