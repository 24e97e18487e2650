import type { Finding, Severity } from '#faults';
import type { ForeignPart } from '../read/foreign-parts.js';
import type { DueRow } from '../rows/due-row.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { Counts } from './counts-of-rows.js';
import type { ReadContext } from './read-context.js';
import type { SubmittedSheet } from './submitted-sheet.js';

/** What a check says; how grave it is stands in the list of rules, not in the check. */
export type Fault = Omit<Finding, 'severity'>;

/** Of the workbook as a whole; a finding refuses the file. */
export type TemplateCheck = (identity: TemplateIdentity, context: ReadContext) => readonly Fault[];

/** Of what the file carries beside its sheets. */
export type FileCheck = (foreign: ReadonlySet<ForeignPart>) => readonly Fault[];

/** Of all rows together: which are there. */
export type SheetCheck = (sheet: SubmittedSheet) => readonly Fault[];

/** Of one row by itself. */
export type RowCheck = (row: DueRow) => readonly Fault[];

/** Of the due rows among themselves, one agency at a time. */
export type AgencyCheck = (
  rows: readonly DueRow[],
  sheet: SubmittedSheet,
  counts: Counts,
) => readonly Fault[];

/** A check with its place in the rule book. */
export interface Rule<Check> {
  readonly check: Check;
  readonly severity: Severity;
  /** Jalali date (`1406-01-01`) from which a new blocking rule blocks; a warning before. */
  readonly since?: string;
}
