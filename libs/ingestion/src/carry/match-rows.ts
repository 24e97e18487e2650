import { type Edition, type Indicator, indicatorsDue } from '#decree';
import type { Finding } from '#faults';
import { searchKey } from '#persian';
import { quoted } from '../checks/quoted.js';
import type { SheetCell } from '../read/sheet-model.js';
import { isErrorCell } from '../transforms/is-error-cell.js';
import type { ColumnKey } from '../template/columns.js';
import type { GatheredRow, GatheredWorkbook } from './gathered-workbook.js';
import { rowKey, type WrittenCell, type WrittenRow, type WrittenRows } from './written-cell.js';

const INPUTS = ['input1', 'input2', 'input3', 'input4'] as const satisfies readonly ColumnKey[];
const LABELS = ['label1', 'label2', 'label3', 'label4'] as const satisfies readonly ColumnKey[];
const NOTES = ['status', 'reason', 'evidence'] as const satisfies readonly ColumnKey[];
/** A sentence names so many cells of a row that is gone; its own file has the rest. */
const MOST_TEXT = 120;

/** From the first day of 1900 files to that of 1904 files. */
const DAYS_TO_1904 = 1_462;

/** Rows with a place in the current workbook, and what has none. */
export interface MatchedRows {
  readonly rows: WrittenRows;
  readonly findings: readonly Finding[];
}

/**
 * Finds for all that is written in an older workbook its place in the current one: the row of the same agency and
 * indicator, and in it the cell of the same name. A number whose name is no longer asked for is not carried: in another
 * cell it would mean something else. What cannot be carried is a warning at its old cell.
 * @param source the edition that the older workbook was made for, where it is known
 * @param agencies codes of an evaluator's rows in the current workbook
 */
export function matchRows(
  { identity, rows }: GatheredWorkbook,
  target: Edition,
  source: Edition | undefined,
  agencies: ReadonlySet<string>,
): MatchedRows {
  const due = new Map(
    indicatorsDue(target, identity.quarter, identity.kind).map((indicator) => [indicator.code, indicator]),
  );
  const findings: Finding[] = [];
  const matched = new Map<string, WrittenRow>();
  for (const row of rows) {
    const indicator = agencies.has(row.agency) ? due.get(row.code) : undefined;
    const key = rowKey(row.agency, row.code);
    if (!indicator || matched.has(key)) findings.push(...goneRow(row, identity.kind === 'evaluator'));
    else matched.set(key, matchRow(row, indicator, sourceOf(row, source), findings));
  }
  return { rows: matched, findings };
}

function sourceOf(row: GatheredRow, source: Edition | undefined): Indicator | undefined {
  return source?.indicators.find(({ code }) => code === row.code);
}

function matchRow(
  row: GatheredRow,
  indicator: Indicator,
  before: Indicator | undefined,
  findings: Finding[],
): WrittenRow {
  const written = new Map<ColumnKey, WrittenCell>();
  const take = (cell: SheetCell, key: ColumnKey): void => {
    const value = writtenOf(cell);
    if (value === null) findings.push(noResult(cell, row));
    else written.set(key, value);
  };
  INPUTS.forEach((key, slot) => {
    const cell = row.cells.get(key);
    if (!cell || isBlank(cell)) return;
    const label = before?.parts[slot]?.title ?? row.cells.get(LABELS[slot] ?? 'label1')?.raw ?? '';
    const place = indicator.parts.findIndex(({ title }) => searchKey(title) === searchKey(label));
    const target = INPUTS[place];
    if (target) take(cell, target);
    else findings.push(meaningOther(cell, row, label));
  });
  for (const key of NOTES) {
    const cell = row.cells.get(key);
    if (cell && !isBlank(cell)) take(cell, key);
  }
  return written;
}

/** The stored result of a formula is carried, not the formula: its cells are elsewhere in the new sheet. */
function writtenOf(cell: SheetCell): WrittenCell | null {
  const { raw, type, format } = cell;
  if (type === 'none' || isErrorCell(cell)) return null;
  if (type === 'boolean') return raw === '1';
  if (type === 'text') return raw;
  if (format === undefined) return Number(raw);
  return format === 'date-1904'
    ? { number: Number(raw) + DAYS_TO_1904, format: 'date' }
    : { number: Number(raw), format };
}

function isBlank({ raw, type }: SheetCell): boolean {
  return type === 'text' && raw.trim() === '';
}

function goneRow({ sheet, code, agency, cells }: GatheredRow, isOfOffice: boolean): Finding[] {
  const written = [...INPUTS, ...NOTES].flatMap((key) => {
    const cell = cells.get(key);
    return cell && !isBlank(cell) ? [cell] : [];
  });
  const [first] = written;
  if (!first) return [];
  const text = written.map(({ raw }) => raw.trim()).join(' / ');
  const params = {
    indicator: quoted(code),
    text: text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text,
    ...(isOfOffice ? { agency: quoted(agency) } : {}),
  };
  return [warning('CARRY_ROW_GONE', first, { sheet, code }, params)];
}

function meaningOther(cell: SheetCell, row: GatheredRow, label: string): Finding {
  const params = { text: quoted(cell.raw), label: quoted(label), indicator: row.code };
  return warning('CARRY_MEANING_OTHER', cell, row, params);
}

function noResult(cell: SheetCell, row: GatheredRow): Finding {
  return warning('CARRY_NO_RESULT', cell, row, cell.raw === '' ? {} : { text: quoted(cell.raw) });
}

function warning(
  code: Finding['code'],
  { ref: cell }: SheetCell,
  row: Pick<GatheredRow, 'sheet' | 'code'>,
  params: Finding['params'],
): Finding {
  return { code, severity: 'warning', sheet: row.sheet, cell, indicator: row.code, params, count: 1 };
}
