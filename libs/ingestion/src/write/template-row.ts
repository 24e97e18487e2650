import type { Indicator, PartName, ReportedValue } from '#decree';
import type { WrittenRow } from '../carry/written-cell.js';
import type { CarriedNumber } from '../prefill/carried-number.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';

/** One row to be filled: an indicator of an agency, with the value that stands there already. */
export interface TemplateRow {
  readonly agency: WorkbookAgency;
  readonly indicator: Indicator;
  readonly value: ReportedValue | undefined;
  /** Numbers of earlier quarters for the parts of a row without a value. */
  readonly carried: ReadonlyMap<PartName, CarriedNumber>;
  /** What its open cells already hold, as it was typed; instead of a value. */
  readonly written: WrittenRow | undefined;
}
