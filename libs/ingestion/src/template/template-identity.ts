/** What the very hidden sheet of a workbook says about itself. */
export interface TemplateIdentity {
  readonly kind: 'agency' | 'evaluator';
  readonly edition: string;
  readonly templateVersion: number;
  /** Agency code; null in an evaluator workbook. */
  readonly agency: string | null;
  /** Code of the evaluation office; null in an agency workbook. */
  readonly office: string | null;
  readonly quarter: string;
  /** Code of the collection form, where the file carries collected forms and no indicators; an evaluator's always. */
  readonly form?: string;
}
