import type { Indicator, ReportedValue } from '#decree';
import type { WorkbookAgency } from '../template/workbook-agency.js';

/** One row to be filled: an indicator of an agency, with the value that stands there already. */
export interface TemplateRow {
  readonly agency: WorkbookAgency;
  readonly indicator: Indicator;
  readonly value: ReportedValue | undefined;
}
