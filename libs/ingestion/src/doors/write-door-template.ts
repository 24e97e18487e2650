import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import type { TemplateRow } from '../write/template-row.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { csvOfRows } from './csv-of-rows.js';
import { jsonOfRows } from './json-of-rows.js';

export interface DoorTemplateInput {
  readonly edition: Edition;
  readonly agency: WorkbookAgency;
  readonly quarter: string;
  readonly format: 'csv' | 'json';
  /** Values that stand in it already; values of other quarters or indicators not due are left out. */
  readonly values?: readonly ReportedValue[];
}

/**
 * The blank CSV or JSON of an agency for one quarter, for systems that fill it themselves: the rows of its workbook.
 * Equal input gives equal bytes.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function writeDoorTemplate({
  edition,
  agency,
  quarter,
  format,
  values = [],
}: DoorTemplateInput): Buffer {
  const known = new Map(
    values.filter((value) => value.quarter === quarter).map((value) => [value.indicator, value]),
  );
  const rows = indicatorsDue(edition, quarter, 'agency').map((indicator): TemplateRow => {
    return { agency, indicator, value: known.get(indicator.code) };
  });
  const identity = {
    agency: agency.code,
    quarter,
    edition: edition.code,
    templateVersion: edition.templateVersion,
  };
  return Buffer.from(format === 'csv' ? csvOfRows(identity, rows) : jsonOfRows(identity, rows));
}
