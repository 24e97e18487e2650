import { type Edition, indicatorsDue } from '#decree';
import { tellCells, type ToldCell } from '../../package/tell-cells.js';
import { WorkbookPackage } from '../../package/workbook-package.js';
import type { ReadLimits } from '../../read/read-limits.js';
import { readSheetModel } from '../../read/read-sheet-model.js';
import { readLayout } from '../../rows/read-layout.js';
import { rowOfCell } from '../../rows/row-of-cell.js';
import { rowsOfSheet } from '../../rows/rows-of-sheet.js';
import type { SheetRow } from '../../rows/sheet-row.js';
import { columnLetters } from '../../template/column-letters.js';
import type { ColumnKey } from '../../template/columns.js';
import { DATA_ROWS } from '../../template/data-rows.js';
import { SHEET_NAMES } from '../../template/sheet-names.js';
import { YES_NO_WORDS } from '../../template/yes-no-words.js';
import { cellYesNo } from '../../transforms/cell-yes-no.transform.js';
import { agencyPlan } from '../../write/agency-plan.js';
import { buildWorkbook } from '../../write/build-workbook.js';
import { evaluatorPlan } from '../../write/evaluator-plan.js';
import type { DoorCell, DoorSheet } from '../door-sheet.js';
import { rowsOfDoor } from '../rows-of-door.js';
import type { DoorWorkbook } from './door-workbook.js';
import { type DoorWorkbookContext, namedAgency } from './door-workbook-context.js';
import { toldCellsOf } from './told-cells-of.js';

/** Addresses of a row, the code first: columns that a CSV lacks have its address. */
const KEYS: readonly ColumnKey[] = [
  'code',
  'agencyCode',
  'input1',
  'input2',
  'input3',
  'input4',
  'status',
  'reason',
  'evidence',
];

/** The workbook of an agency or of an office with the rows of a door in it; a row that it does not ask for has no place. */
export async function workbookOfRows(
  door: DoorSheet,
  edition: Edition,
  context: DoorWorkbookContext,
  limits: ReadLimits,
): Promise<DoorWorkbook> {
  const { identity } = door;
  const { rows } = rowsOfDoor(door, edition);
  const bytes = await blankWorkbook(door, edition, rows, context);
  const [sheet] = readSheetModel(bytes, [SHEET_NAMES.data], limits).sheets;
  const layout = sheet && readLayout(sheet, identity.kind);
  if (!sheet || !layout) throw new Error('a blank workbook of ours has no data sheet');
  const asked = new Map(rowsOfSheet(sheet, layout, identity).map((row) => [keyOf(row), row]));
  const due = new Map(
    indicatorsDue(edition, identity.quarter, identity.kind).map((indicator) => [indicator.code, indicator]),
  );
  const told: ToldCell[] = [];
  const addresses = new Map<string, string>();
  const codes = new Map<number, string>();
  for (const row of rows) {
    const [place, indicator] = [asked.get(keyOf(row)), due.get(row.code)];
    if (!place || !indicator) continue;
    // Another row of the same indicator has no place of its own.
    asked.delete(keyOf(row));
    for (const key of KEYS)
      if (!addresses.has(row.refOf(key))) addresses.set(row.refOf(key), place.refOf(key));
    codes.set(row.row, place.refOf('code'));
    told.push(...toldCellsOf(row, indicator, place));
  }
  const status = layout.columnOf.get('status');
  if (door.attestation && status !== undefined) {
    const ref = `${columnLetters(status)}${DATA_ROWS.hint}`;
    addresses.set(door.attestation.ref, ref);
    told.push({ ref, text: attestationText(door.attestation), isNumber: false });
  }
  const workbook = new WorkbookPackage(bytes, limits);
  const path = workbook.sheets().get(SHEET_NAMES.data);
  if (path !== undefined) tellCells(workbook, path, told);
  return {
    bytes: workbook.toBuffer(),
    sheet: SHEET_NAMES.data,
    // A number that the row does not ask for is told at its code.
    cellOf: (address) => addresses.get(address) ?? codes.get(rowOfCell(address)),
  };
}

async function blankWorkbook(
  { identity }: DoorSheet,
  edition: Edition,
  rows: readonly SheetRow[],
  context: DoorWorkbookContext,
): Promise<Buffer> {
  const common = {
    edition,
    quarter: identity.quarter,
    isDemonstration: context.isDemonstration ?? false,
  };
  if (identity.agency !== null)
    return await buildWorkbook(agencyPlan({ ...common, agency: namedAgency(identity.agency, context) }));
  const names = new Map((context.agencies ?? []).map((agency) => [agency.code, agency]));
  const codes = new Set(rows.map(({ agency }) => agency).filter((code) => code !== ''));
  const agencies = [...codes].map((code) => names.get(code) ?? { code, name: code });
  const office = namedAgency(identity.office ?? '', context);
  return await buildWorkbook(evaluatorPlan({ ...common, office, agencies }));
}

function keyOf({ agency, code }: SheetRow): string {
  return `${agency} ${code}`;
}

function attestationText(attestation: DoorCell): string {
  const answer = cellYesNo({ ...attestation, row: 0, column: 0, isFormula: false });
  return answer === null ? attestation.raw : YES_NO_WORDS[answer === '1' ? 'yes' : 'no'];
}
