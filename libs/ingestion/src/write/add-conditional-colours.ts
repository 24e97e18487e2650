import type { Worksheet } from 'exceljs';
import { columnLetters } from '../template/column-letters.js';
import type { Column } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import { PALETTE } from './palette.js';

/**
 * A filled input turns green; the inputs of a row with a status turn grey. `expression` rules, as exceljs 4.4 writes
 * broken `containsText` ones.
 */
export function addConditionalColours(sheet: Worksheet, columns: readonly Column[], lineCount: number): void {
  const first = DATA_ROWS.first;
  const last = first + lineCount - 1;
  const status = columnLetters(columns.findIndex(({ key }) => key === 'status') + 1);
  columns.forEach(({ key }, index) => {
    const isNumber = key.startsWith('input');
    if (!isNumber && key !== 'status') return;
    const letters = columnLetters(index + 1);
    const ref = `${letters}${first}:${letters}${last}`;
    const rules = [rule(`LEN(${letters}${first})>0`, PALETTE.filled, 2)];
    if (isNumber) rules.unshift(rule(`LEN($${status}${first})>0`, PALETTE.closed, 1));
    sheet.addConditionalFormatting({ ref, rules });
  });
}

function rule(formula: string, colour: string, priority: number) {
  return {
    type: 'expression' as const,
    formulae: [formula],
    priority,
    style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: colour } } },
  };
}
