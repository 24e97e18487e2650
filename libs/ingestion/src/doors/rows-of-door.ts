import type { Edition, Indicator } from '#decree';
import type { Finding } from '#faults';
import { normalizePersian, toLatinDigits } from '#persian';
import { quoted } from '../checks/quoted.js';
import type { SheetCell } from '../read/sheet-model.js';
import type { SheetRow } from '../rows/sheet-row.js';
import type { ColumnKey } from '../template/columns.js';
import type { DoorCell, DoorRow, DoorSheet, RowField } from './door-sheet.js';

const SLOTS = ['input1', 'input2', 'input3', 'input4'] as const;
const OF_EVERY_ROW = ['code', 'agencyCode', 'status', 'reason', 'evidence'] as const;

/**
 * The rows that a workbook with the same content would have: numbers that JSON and CSV give by name take the place that
 * their indicator's parts have. A number whose name is none of its indicator's parts would be lost in silence, so it is
 * a finding.
 */
export function rowsOfDoor(
  door: DoorSheet,
  edition: Edition,
): { rows: SheetRow[]; findings: readonly Finding[] } {
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
  const findings: Finding[] = [];
  const rows = door.rows.map((line) => {
    const code = codeText(line.cells.get('code'));
    const indicator = indicators.get(code);
    const row: SheetRow = {
      sheet: door.name,
      row: line.row,
      code,
      agency: door.identity.agency ?? codeText(line.cells.get('agencyCode')),
      cells: cellsOf(line, indicator),
      refOf: (key) => line.refOf(fieldOf(key, indicator)),
    };
    for (const cell of strangeNumbers(line, indicator))
      findings.push({
        code: 'VALUE_PART_OTHER',
        severity: 'blocking',
        sheet: door.name,
        cell: cell.ref,
        indicator: code,
        params: { indicator: code, text: quoted(cell.raw) },
        count: 1,
      });
    return row;
  });
  return { rows, findings };
}

function cellsOf(line: DoorRow, indicator: Indicator | undefined): ReadonlyMap<ColumnKey, SheetCell> {
  const cells = new Map<ColumnKey, SheetCell>();
  const add = (key: ColumnKey, cell: DoorCell | undefined): void => {
    if (cell) cells.set(key, { ...cell, row: line.row, column: 0, isFormula: false });
  };
  for (const field of OF_EVERY_ROW) add(field, line.cells.get(field));
  indicator?.parts.forEach(({ name }, index) => {
    const slot = SLOTS[index];
    if (slot) add(slot, line.cells.get(name));
  });
  return cells;
}

function fieldOf(key: ColumnKey, indicator: Indicator | undefined): RowField {
  const own = OF_EVERY_ROW.find((field) => field === key);
  const slot = SLOTS.findIndex((candidate) => candidate === key);
  return own ?? indicator?.parts[slot]?.name ?? 'code';
}

function strangeNumbers(line: DoorRow, indicator: Indicator | undefined): DoorCell[] {
  if (!indicator) return [];
  const own: readonly RowField[] = [...OF_EVERY_ROW, ...indicator.parts.map(({ name }) => name)];
  return [...line.cells].filter(([field]) => !own.includes(field)).map(([, cell]) => cell);
}

/** Codes are ASCII; one typed on a Persian keyboard is the same code. */
function codeText(cell: DoorCell | undefined): string {
  return toLatinDigits(normalizePersian(cell?.raw ?? '')).toUpperCase();
}
