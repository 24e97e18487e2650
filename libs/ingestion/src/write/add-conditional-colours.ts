import type { Worksheet } from 'exceljs';
import { columnLetters } from '../template/column-letters.js';
import type { Column } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { SheetLine } from './lines-of-plan.js';
import { PALETTE } from './palette.js';

/**
 * A filled input turns green, a carried number once it is another; the inputs of a row with a status turn grey. `expression` rules, as exceljs 4.4 writes
 * broken `containsText` ones.
 */
export function addConditionalColours(
  sheet: Worksheet,
  columns: readonly Column[],
  lines: readonly SheetLine[],
): void {
  const first = DATA_ROWS.first;
  const last = first + lines.length - 1;
  const status = columnLetters(columns.findIndex(({ key }) => key === 'status') + 1);
  columns.forEach(({ key }, index) => {
    const isNumber = key.startsWith('input');
    if (!isNumber && key !== 'status') return;
    const letters = columnLetters(index + 1);
    const ref = `${letters}${first}:${letters}${last}`;
    const rules = [rule(`LEN(${letters}${first})>0`, PALETTE.filled, 3)];
    if (isNumber) rules.unshift(rule(`LEN($${status}${first})>0`, PALETTE.closed, 1));
    for (const { row, text } of isNumber ? carriedCells(lines, key) : [])
      sheet.addConditionalFormatting({
        ref: `${letters}${row}`,
        rules: [rule(`AND(LEN($${status}${row})=0,${letters}${row}&""="${text}")`, PALETTE.carried, 2)],
      });
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

function carriedCells(lines: readonly SheetLine[], key: string): { row: number; text: string }[] {
  const slot = Number(key.slice('input'.length)) - 1;
  return lines.flatMap((line, offset) => {
    const part = line.kind === 'row' ? line.row.indicator.parts[slot] : undefined;
    const number = part && line.kind === 'row' ? line.row.carried.get(part.name) : undefined;
    return number ? [{ row: DATA_ROWS.first + offset, text: number.decimal }] : [];
  });
}
