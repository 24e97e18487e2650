import type { Finding } from '#faults';
import type { DueRow } from '../rows/due-row.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { ReadContext } from './read-context.js';
import type { SubmittedSheet } from './submitted-sheet.js';

/** Of the workbook as a whole; a finding refuses the file. */
export type TemplateCheck = (identity: TemplateIdentity, context: ReadContext) => readonly Finding[];

/** Of all rows together: which are there. */
export type SheetCheck = (sheet: SubmittedSheet) => readonly Finding[];

/** Of one row by itself. */
export type RowCheck = (row: DueRow) => readonly Finding[];

/** Of the due rows among themselves, one agency at a time. */
export type AgencyCheck = (rows: readonly DueRow[]) => readonly Finding[];
