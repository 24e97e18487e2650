import type { CheckedWorkbook } from './checked-workbook.js';
import type { ReadContext } from './checks/read-context.js';
import { checkHistory } from './history/check-history.js';

/** The workbook with what its values say beside earlier ones; `most`: findings that are kept. */
export function withHistory(checked: CheckedWorkbook, context: ReadContext, most: number): CheckedWorkbook {
  const { editions, history, today } = context;
  const edition = editions.find(({ code }) => code === checked.identity?.edition);
  if (!edition || !history) return checked;
  const found = checkHistory(checked.values, edition, history, today);
  if (found.length === 0) return checked;
  return {
    ...checked,
    isAccepted: checked.isAccepted && found.every(({ severity }) => severity !== 'blocking'),
    findings: [...checked.findings, ...found].slice(0, most),
  };
}
