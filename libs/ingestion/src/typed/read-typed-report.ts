import type { Edition } from '#decree';
import { doorOf } from '../doors/door-of.js';
import { readDoor } from '../doors/read-door.js';
import { rowsOfDoor } from '../doors/rows-of-door.js';
import type { ReadLimits } from '../read/read-limits.js';
import { readSheetModel } from '../read/read-sheet-model.js';
import type { SheetCell } from '../read/sheet-model.js';
import { askedIndicators } from '../rows/asked-indicators.js';
import { attestationOf } from '../rows/attestation-of.js';
import { dataSheetOf } from '../rows/data-sheet-of.js';
import type { DueRow, RowInput } from '../rows/due-row.js';
import { dueRowOf } from '../rows/due-row-of.js';
import { readIdentity } from '../rows/read-identity.js';
import { readLayout } from '../rows/read-layout.js';
import { rowsOfSheet } from '../rows/rows-of-sheet.js';
import type { SheetRow } from '../rows/sheet-row.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { YES_NO_WORDS } from '../template/yes-no-words.js';
import { cellYesNo } from '../transforms/cell-yes-no.transform.js';
import { BLANK_REPORT, type TypedReport, type TypedRow } from './typed-report.js';

interface Rows {
  readonly identity: TemplateIdentity;
  readonly rows: readonly SheetRow[];
  readonly attestation: SheetCell | undefined;
}

/**
 * What the sender wrote, right or wrong, to go on writing from there; blank for a workbook of another making.
 * @throws ReadRefusal any code of the group FILE_*
 */
export function readTypedReport(
  bytes: Buffer,
  editions: readonly Edition[],
  limits: ReadLimits,
): TypedReport {
  const read = rowsOf(bytes, editions, limits);
  const edition = editions.find(({ code }) => code === read?.identity.edition);
  if (!read || !edition) return BLANK_REPORT;
  const { dueByCode } = askedIndicators(edition, read.identity);
  const { attestation } = read;
  return {
    nothingToReport: attestation !== undefined && cellYesNo(attestation) === '1',
    rows: read.rows.flatMap((row) => {
      const indicator = dueByCode.get(row.code);
      return indicator ? [typedRow(dueRowOf(row, indicator))] : [];
    }),
  };
}

function rowsOf(bytes: Buffer, editions: readonly Edition[], limits: ReadLimits): Rows | null {
  const kind = doorOf(bytes);
  if (kind !== 'workbook') {
    const door = readDoor(kind, bytes, limits);
    const edition = editions.find(({ code }) => code === door.identity.edition);
    // Collected forms are an evaluation office's, and nobody goes on writing in their sums.
    if (!edition || 'form' in door) return null;
    const attestation = door.attestation && { ...door.attestation, row: 0, column: 0, isFormula: false };
    return { identity: door.identity, rows: rowsOfDoor(door, edition).rows, attestation };
  }
  const model = readSheetModel(bytes, [SHEET_NAMES.identity, SHEET_NAMES.data], limits);
  const identity = readIdentity(model.sheets.find(({ name }) => name === SHEET_NAMES.identity));
  const data = identity ? dataSheetOf(bytes, model, identity, limits) : undefined;
  const layout = data && identity ? readLayout(data, identity.kind) : null;
  if (!identity || !data || !layout) return null;
  return { identity, rows: rowsOfSheet(data, layout, identity), attestation: attestationOf(data, layout) };
}

function typedRow({ indicator, inputs, status, reason, evidence }: DueRow): TypedRow {
  const texts = {
    ...Object.fromEntries(inputs.map((input) => [input.part.name, typedNumber(indicator.kind, input)])),
    status: status.status === 'value' ? '' : (status.status ?? status.text),
    reason: reason.text,
    evidence,
  };
  return {
    code: indicator.code,
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
  };
}

/** A text as it was typed; a number of a spreadsheet by its value, not by its bits; yes and no by their words. */
function typedNumber(kind: DueRow['indicator']['kind'], { cell, decimal }: RowInput): string {
  if (!cell) return '';
  if (kind === 'yes-no' && decimal !== null) return decimal === '1' ? YES_NO_WORDS.yes : YES_NO_WORDS.no;
  return cell.type === 'text' ? cell.raw : (decimal ?? cell.raw);
}
