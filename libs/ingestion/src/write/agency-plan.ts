import { type Edition, indicatorsDue, type PartName, type ReportedValue } from '#decree';
import type { CarriedNumber } from '../prefill/carried-number.js';
import { TEMPLATE_VERSION } from '../template/template-versions.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { rowKey } from '../carry/written-cell.js';
import type { TemplatePlan } from './template-plan.js';
import type { WrittenWorkbook } from './written-workbook.js';

export interface AgencyWorkbookInput {
  readonly edition: Edition;
  readonly agency: WorkbookAgency;
  readonly quarter: string;
  /** Values that stand in the workbook already; values of other quarters or indicators not due are left out. */
  readonly values?: readonly ReportedValue[];
  /** Numbers of earlier quarters, marked as such; a row with a value takes none. */
  readonly prefill?: readonly CarriedNumber[];
  /** What was written in an older workbook; its rows take the place of values. */
  readonly written?: WrittenWorkbook;
  readonly isDemonstration?: boolean;
}

/**
 * What an agency fills for one quarter: a row for each indicator it supplies that is due in it, in catalogue order.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function agencyPlan({
  edition,
  agency,
  quarter,
  values = [],
  prefill = [],
  written,
  isDemonstration = false,
}: AgencyWorkbookInput): TemplatePlan {
  const byIndicator = new Map(
    values.filter((value) => value.quarter === quarter).map((value) => [value.indicator, value]),
  );
  const carried = byPart(prefill);
  return {
    edition,
    owner: agency,
    identity: {
      kind: 'agency',
      edition: edition.code,
      templateVersion: TEMPLATE_VERSION,
      agency: agency.code,
      office: null,
      quarter,
    },
    rows: indicatorsDue(edition, quarter, 'agency').map((indicator) => {
      const value = byIndicator.get(indicator.code);
      return {
        agency,
        indicator,
        value,
        carried: (value ? undefined : carried.get(indicator.code)) ?? NONE,
        written: written?.rows.get(rowKey(agency.code, indicator.code)),
      };
    }),
    attestation: written?.attestation ?? null,
    notCarried: written?.notCarried ?? [],
    isDemonstration,
  };
}

const NONE: ReadonlyMap<PartName, CarriedNumber> = new Map();

function byPart(prefill: readonly CarriedNumber[]): ReadonlyMap<string, Map<PartName, CarriedNumber>> {
  const byIndicator = new Map<string, Map<PartName, CarriedNumber>>();
  for (const number of prefill) {
    const parts = byIndicator.get(number.indicator) ?? new Map<PartName, CarriedNumber>();
    byIndicator.set(number.indicator, parts.set(number.part, number));
  }
  return byIndicator;
}
