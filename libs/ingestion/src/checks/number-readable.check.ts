import type { Finding, FindingCode } from '#faults';
import type { SheetCell } from '../read/sheet-model.js';
import type { RowInput } from '../rows/due-row.js';
import { cellDate } from '../transforms/cell-date.transform.js';
import { cellPercent } from '../transforms/cell-percent.transform.js';
import { isErrorCell } from '../transforms/is-error-cell.js';
import { numberWithWords } from '../transforms/number-with-words.js';
import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { quotedCell } from './quoted-cell.js';
import { rowFinding } from './row-finding.js';

/** What a spreadsheet shows of a number for which the column is too narrow, and writes into a CSV: 123456 → `1.2E+05`. */
const EXPONENTIAL = /^[-+]?[\d۰-۹٠-٩]+(?:[.٫/][\d۰-۹٠-٩]+)?[eE][-+]?[\d۰-۹٠-٩]{1,3}$/;

/**
 * WHY: «حدود ۱۲» is no number, and to guess what it means would be to report for the agency. «۸۵٪» where cases are
 * counted, «۱۲ نفر», a date that a spreadsheet made of «1/2» and `1.2E+05`, whose digits are lost, have codes of their
 * own: their senders are told what happened and what to write.
 */
export const numberReadable: RowCheck = (row) =>
  row.indicator.kind === 'yes-no'
    ? []
    : inputFaults(row, (input) => {
        if (!input.cell || !isUnreadable(input, input.cell)) return null;
        const [code, params] = faultOf(input.cell);
        return rowFinding(code, row, input.ref, params);
      });

function isUnreadable({ decimal }: RowInput, cell: SheetCell): boolean {
  return decimal === null && cell.type !== 'none' && !isErrorCell(cell);
}

function faultOf(cell: SheetCell): [FindingCode, Finding['params']] {
  const text = quotedCell(cell);
  const percent = cellPercent(cell);
  if (percent !== null) return ['VALUE_PERCENT_OF_COUNT', { text, value: percent }];
  const date = cellDate(cell);
  if (date !== null) return ['VALUE_A_DATE', { date }];
  if (cell.type === 'number' && cell.format !== undefined) return ['VALUE_A_DATE', {}];
  if (EXPONENTIAL.test(text)) return ['VALUE_EXPONENTIAL', { text }];
  const said = cell.type === 'text' ? numberWithWords(cell.raw) : null;
  return said ? ['VALUE_WITH_UNIT', { text, value: said.number }] : ['VALUE_NOT_A_NUMBER', { text }];
}
