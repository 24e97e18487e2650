import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import type { WorkbookAgency } from '../template/workbook-agency.js';
import { buildWorkbook } from './build-workbook.js';

export interface EvaluatorWorkbookInput {
  readonly edition: Edition;
  /** The evaluation office that measures. */
  readonly office: WorkbookAgency;
  readonly quarter: string;
  readonly agencies: readonly WorkbookAgency[];
  readonly values?: readonly (ReportedValue & { readonly agency: string })[];
}

/**
 * The workbook in which an evaluation office enters what it measured itself (surveys, mystery calls, site visits): a
 * row for each agency and each evaluator-supplied indicator due in the quarter. Equal input gives equal bytes.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function writeEvaluatorWorkbook({
  edition,
  office,
  quarter,
  agencies,
  values = [],
}: EvaluatorWorkbookInput): Promise<Buffer> {
  const known = new Map(
    values
      .filter((value) => value.quarter === quarter)
      .map((value) => [`${value.agency} ${value.indicator}`, value]),
  );
  const due = indicatorsDue(edition, quarter, 'evaluator');
  return buildWorkbook({
    edition,
    owner: office,
    identity: {
      kind: 'evaluator',
      edition: edition.code,
      templateVersion: edition.templateVersion,
      agency: null,
      office: office.code,
      quarter,
    },
    rows: agencies.flatMap((agency) =>
      due.map((indicator) => ({ agency, indicator, value: known.get(`${agency.code} ${indicator.code}`) })),
    ),
  });
}
