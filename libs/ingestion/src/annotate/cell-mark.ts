import type { Severity } from '#faults';

/** What one cell is told: the gravest severity of its findings and their sentences. */
export interface CellMark {
  readonly severity: Severity;
  readonly lines: readonly string[];
}
