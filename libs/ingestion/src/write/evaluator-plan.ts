import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import { evaluatorIdentity } from '../template/evaluator-identity.js';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { rowKey } from '../carry/written-cell.js';
import type { TemplatePlan } from './template-plan.js';
import type { WrittenWorkbook } from './written-workbook.js';

export interface EvaluatorWorkbookInput {
  readonly edition: Edition;
  /** The evaluation office that measures. */
  readonly office: WorkbookAgency;
  readonly quarter: string;
  readonly agencies: readonly WorkbookAgency[];
  readonly values?: readonly (ReportedValue & { readonly agency: string })[];
  /** What was written in an older workbook; its rows take the place of values. */
  readonly written?: WrittenWorkbook;
  readonly isDemonstration?: boolean;
}

/**
 * What an evaluation office measured itself (surveys, mystery calls, site visits): a row for each agency and each
 * evaluator-supplied indicator due in the quarter. All of it is measured anew each time, so nothing is carried.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function evaluatorPlan({
  edition,
  office,
  quarter,
  agencies,
  values = [],
  written,
  isDemonstration = false,
}: EvaluatorWorkbookInput): TemplatePlan {
  const known = new Map(
    values
      .filter((value) => value.quarter === quarter)
      .map((value) => [`${value.agency} ${value.indicator}`, value]),
  );
  const due = indicatorsDue(edition, quarter, 'evaluator');
  return {
    edition,
    owner: office,
    identity: evaluatorIdentity(edition, office, quarter),
    rows: agencies.flatMap((agency) =>
      due.map((indicator) => ({
        agency,
        indicator,
        value: known.get(`${agency.code} ${indicator.code}`),
        carried: new Map(),
        written: written?.rows.get(rowKey(agency.code, indicator.code)),
      })),
    ),
    attestation: written?.attestation ?? null,
    notCarried: written?.notCarried ?? [],
    isDemonstration,
  };
}
