import type { Severity } from '#faults';

/** A finding in the words of its reader: what the annotated copy says of it. */
export interface Annotation {
  /** What the cap counts by. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** Address of the first cell concerned; A1 reference in a workbook. */
  readonly cell: string | null;
  /** All cells concerned, the first included; of very many the first ones. */
  readonly cells: readonly string[];
  readonly indicator: string | null;
  readonly indicatorTitle: string | null;
  /** One Persian sentence: what is wrong and what to do. */
  readonly message: string;
  readonly count: number;
}
