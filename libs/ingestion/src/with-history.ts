import type { CheckedWorkbook } from './checked-workbook.js';
import { countEqualFindings } from './checks/count-equal-findings.js';
import type { ReadContext } from './checks/read-context.js';
import type { AgencyHistory } from './history/agency-history.js';
import { checkHistory } from './history/check-history.js';

/** The workbook with what its values say beside earlier ones; `most`: findings that are kept. */
export function withHistory(
  checked: CheckedWorkbook,
  history: ReadonlyMap<string, AgencyHistory>,
  { editions, today }: Pick<ReadContext, 'editions' | 'today'>,
  most: number,
): CheckedWorkbook {
  const edition = editions.find(({ code }) => code === checked.identity?.edition);
  if (!edition) return checked;
  const found = checkHistory(checked.values, edition, history, today);
  if (found.length === 0) return checked;
  return {
    ...checked,
    isAccepted: checked.isAccepted && found.every(({ severity }) => severity !== 'blocking'),
    findings: countEqualFindings([...checked.findings, ...found], most),
  };
}
