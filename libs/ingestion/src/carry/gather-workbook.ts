import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { readSheetModel } from '../read/read-sheet-model.js';
import type { Sheet, SheetCell } from '../read/sheet-model.js';
import { attestationOf } from '../rows/attestation-of.js';
import { dataSheetOf } from '../rows/data-sheet-of.js';
import { identityOfSheets } from '../rows/identity-of-sheets.js';
import { layoutOf } from '../rows/read-layout.js';
import { rowsOfSheet } from '../rows/rows-of-sheet.js';
import { columnsOf } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import { SHEET_NAMES } from '../template/sheet-names.js';
import type { GatheredRow, GatheredWorkbook } from './gathered-workbook.js';

/**
 * All that was written into a workbook of ours, whatever its version and edition: only its key row is held to, and of
 * that what is there. JSON and CSV are no workbooks.
 * @throws ReadRefusal any code of the group FILE_*, TEMPLATE_UNKNOWN, SHEET_MISSING
 */
export function gatherWorkbook(bytes: Buffer, limits: ReadLimits): GatheredWorkbook {
  const model = readSheetModel(bytes, [SHEET_NAMES.identity, SHEET_NAMES.data], limits);
  const identity = identityOfSheets(model.sheets);
  if (!identity) throw new ReadRefusal('TEMPLATE_UNKNOWN');
  const sheet = dataSheetOf(bytes, model, identity, limits);
  const layout = sheet && layoutOf(sheet, identity.kind);
  if (!sheet || !layout?.columnOf.has('code'))
    throw new ReadRefusal('SHEET_MISSING', { sheet: SHEET_NAMES.data });
  const every = new Set(columnsOf(identity.kind, true).map(({ key }) => key));
  const rows = rowsOfSheet(sheet, layout, identity, every).map(({ code, agency, cells }): GatheredRow => ({
    sheet: sheet.name,
    code,
    agency,
    agencyName: cells.get('agencyName')?.raw ?? '',
    cells: new Map([...cells].map(([key, cell]) => [key, plain(cell)])),
  }));
  const attestation = attestationOf(sheet, layout);
  return {
    identity,
    ownerName: ownerNameOf(sheet),
    attestation: attestation ? plain(attestation) : null,
    rows,
  };
}

/** The cells of the reader decode themselves when asked, and that does not travel between threads. */
function plain({ ref, row, column, raw, type, isFormula, format }: SheetCell): SheetCell {
  return { ref, row, column, raw, type, isFormula, format };
}

/** «دستگاه: سازمان نمونه (کد A-017)» → the name; every form has had this line. */
function ownerNameOf(sheet: Sheet): string {
  const line = sheet.cells.find(({ row }) => row === DATA_ROWS.owner)?.raw ?? '';
  return /^[^:]*:\s*(.+?)\s*\(کد [^()]*\)\s*$/.exec(line)?.[1] ?? '';
}
