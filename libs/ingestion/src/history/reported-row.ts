import type { Indicator, ReportedValue } from '#decree';
import type { ReadValue } from '../checked-workbook.js';

/** A value of the quarter that is checked, beside what the same agency said of the same indicator before. */
export interface ReportedRow {
  readonly value: ReadValue;
  readonly indicator: Indicator;
  /** Latest first, none of the quarter itself or of a later one. */
  readonly earlier: readonly ReportedValue[];
  readonly peers: readonly ReportedValue[];
}
