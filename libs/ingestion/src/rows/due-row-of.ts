import type { FormulaPart, Indicator } from '#decree';
import type { SheetCell } from '../read/sheet-model.js';
import { cellDecimal } from '../transforms/cell-decimal.transform.js';
import { cellPercent } from '../transforms/cell-percent.transform.js';
import { cellText } from '../transforms/cell-text.transform.js';
import { isErrorCell } from '../transforms/is-error-cell.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';
import type { DueRow, RowInput } from './due-row.js';
import { isPercentPart } from './is-percent-part.js';
import { SheetInput } from './sheet-input.js';
import { SheetNote } from './sheet-note.js';
import type { SheetRow } from './sheet-row.js';
import { SheetStatus } from './sheet-status.js';

const SLOTS = ['input1', 'input2', 'input3', 'input4'] as const;

/** A sheet row whose code is a due indicator's → its numbers, status and notes, by the transforms. */
export function dueRowOf(row: SheetRow, indicator: Indicator): DueRow {
  return {
    sheet: row.sheet,
    row: row.row,
    agency: row.agency,
    indicator,
    inputs: inputsOf(row, indicator),
    status: new SheetStatus(row, row.cells.get('status')),
    reason: new SheetNote(row, 'reason', noteOf(row.cells.get('reason'))),
    evidence: noteOf(row.cells.get('evidence')),
  };
}

/** «#REF!» is no reason, but what is left of one. */
function noteOf(cell: SheetCell | undefined): string {
  return cell && isErrorCell(cell) ? '' : cellText(cell);
}

function inputsOf(row: SheetRow, indicator: Indicator): RowInput[] {
  const inputs: RowInput[] = [];
  for (const part of indicator.parts) {
    const key = SLOTS[inputs.length];
    if (!key) break;
    const cell = filled(row.cells.get(key));
    const coveredBy = row.coveredBy?.(key);
    inputs.push(new SheetInput(row, key, part, cell, decimalOf(cell, indicator, part), coveredBy));
  }
  return inputs;
}

/** A cell of nothing but spaces is blank to its reader. */
function filled(cell: SheetCell | undefined): SheetCell | undefined {
  return cell?.type === 'text' && cellText(cell) === '' ? undefined : cell;
}

function decimalOf(cell: SheetCell | undefined, indicator: Indicator, part: FormulaPart): string | null {
  if (!cell || cell.type === 'error' || cell.type === 'none') return null;
  if (indicator.kind === 'yes-no') return cellYesNo(cell);
  return cellDecimal(cell) ?? (isPercentPart(indicator, part) ? cellPercent(cell) : null);
}
