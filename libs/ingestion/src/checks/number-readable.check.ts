import type { RowInput } from '../rows/due-row.js';
import { numberWithWords } from '../transforms/number-with-words.js';
import type { RowCheck } from './check-types.js';
import { quotedCell } from './quoted-cell.js';
import { rowFinding } from './row-finding.js';

const CODES = { percent: 'VALUE_PERCENT_OF_COUNT', unit: 'VALUE_WITH_UNIT' } as const;

/**
 * WHY: «حدود ۱۲» and a date are no numbers, and to guess what they mean would be to report for the agency. «۸۵٪» where
 * cases are counted, and «۱۲ نفر», have codes of their own: their senders are told what to leave out.
 */
export const numberReadable: RowCheck = (row) =>
  row.indicator.kind === 'yes-no'
    ? []
    : row.inputs.filter(isUnreadable).map(({ cell, ref }) => {
        const said = cell?.type === 'text' ? numberWithWords(cell.raw) : null;
        const text = quotedCell(cell);
        return said
          ? rowFinding(CODES[said.beside], row, ref, { text, value: said.number })
          : rowFinding('VALUE_NOT_A_NUMBER', row, ref, { text });
      });

function isUnreadable({ cell, decimal }: RowInput): boolean {
  return cell !== undefined && decimal === null && cell.type !== 'error' && cell.type !== 'none';
}
