import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { buildWorkbook } from './build-workbook.js';

export interface AgencyWorkbookInput {
  readonly edition: Edition;
  readonly agency: WorkbookAgency;
  readonly quarter: string;
  /** Values that stand in the workbook already; values of other quarters or indicators not due are left out. */
  readonly values?: readonly ReportedValue[];
}

/**
 * The workbook that an agency fills for one quarter: a row for each indicator it supplies that is due in it, in
 * catalogue order. Equal input gives equal bytes. About 20 ms for 70 rows.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function writeAgencyWorkbook({
  edition,
  agency,
  quarter,
  values = [],
}: AgencyWorkbookInput): Promise<Buffer> {
  const byIndicator = new Map(
    values.filter((value) => value.quarter === quarter).map((value) => [value.indicator, value]),
  );
  return buildWorkbook({
    edition,
    owner: agency,
    identity: {
      kind: 'agency',
      edition: edition.code,
      templateVersion: edition.templateVersion,
      agency: agency.code,
      office: null,
      quarter,
    },
    rows: indicatorsDue(edition, quarter, 'agency').map((indicator) => ({
      agency,
      indicator,
      value: byIndicator.get(indicator.code),
    })),
  });
}
