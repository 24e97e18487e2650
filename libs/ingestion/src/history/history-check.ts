import type { Fault } from '../checks/check-types.js';
import type { ReportedRow } from './reported-row.js';

/** Of the values of one agency in one quarter, beside earlier ones. */
export type HistoryCheck = (rows: readonly ReportedRow[]) => readonly Fault[];
