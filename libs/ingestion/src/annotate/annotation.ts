import type { Severity } from '#faults';

/** A finding in the words of its reader: what the annotated copy says of it. */
export interface Annotation {
  /** What the cap counts by. */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  /** A1 reference. */
  readonly cell: string | null;
  readonly indicator: string | null;
  readonly indicatorTitle: string | null;
  /** One Persian sentence: what is wrong and what to do. */
  readonly message: string;
  readonly count: number;
}
