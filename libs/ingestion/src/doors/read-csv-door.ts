import { formOfCsv, isFormCsv } from '../forms/form-of-csv.js';
import type { FormSheet } from '../forms/form-sheet.js';
import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { decodeDoorText } from './decode-door-text.js';
import { type DoorCell, type DoorRow, type DoorSheet, ROW_FIELDS, type RowField } from './door-sheet.js';
import { HELPING_FIELDS } from './helping-fields.js';
import { IDENTITY_FIELDS, identityOfFields } from './identity-of-fields.js';
import { type CsvRecord, splitCsv } from './split-csv.js';

/** What a column is for: a field of the row, a field of the whole file, or a help for its reader. */
type Column = { readonly row: RowField } | { readonly whole: string } | null;

/**
 * Lines `agency,A-017` and the like, then a heading of machine keys (`code,numerator,…`), then a line an indicator; what
 * the lines say may stand in columns of the same names instead, equal in every row. With a line `form,…`: collected forms.
 * @throws ReadRefusal FILE_TOO_LARGE, FILE_NOT_UTF8, FILE_CSV_BROKEN, FILE_FIELD_*, FILE_TOO_MANY_CELLS
 */
export function readCsvDoor(bytes: Buffer, limits: ReadLimits): DoorSheet | FormSheet {
  const records = splitCsv(decodeDoorText(bytes, limits), limits);
  if (isFormCsv(records)) return formOfCsv(records);
  const at = records.findIndex(({ fields }) => fields.some((field) => keyOf(field) === 'code'));
  const heading = records[at];
  if (!heading) throw new ReadRefusal('FILE_FIELD_MISSING', { field: 'code' });
  const whole = new Map<string, DoorCell>();
  for (const record of records.slice(0, at)) addLine(record, whole);
  const columns = columnsOf(heading);
  const rows = records.slice(at + 1).map((record) => rowOf(record, columns, whole));
  return {
    name: 'CSV',
    identity: identityOfFields(new Map([...whole].map(([field, { raw }]) => [field, raw]))),
    attestation: whole.get('nothingToReport'),
    rows: rows.filter(({ cells }) => [...cells.keys()].some((field) => field !== 'agencyCode')),
  };
}

/** Keys are told apart without regard to case and to the `#` of a comment line. */
function keyOf(text: string): string {
  const bare = text.replace(/^[#\s]+/, '').trim();
  const known = [...ROW_FIELDS, ...IDENTITY_FIELDS, ...HELPING_FIELDS];
  return known.find((key) => key.toLowerCase() === bare.toLowerCase()) ?? bare;
}

function addLine({ line, fields }: CsvRecord, whole: Map<string, DoorCell>): void {
  const field = keyOf(fields[0] ?? '');
  if (HELPING_FIELDS.has(field)) return;
  if (!IDENTITY_FIELDS.has(field)) throw new ReadRefusal('FILE_FIELD_UNKNOWN', { field: field.slice(0, 60) });
  if (whole.has(field)) throw new ReadRefusal('FILE_FIELD_REPEATED', { field });
  const raw = fields[1] ?? '';
  if (raw.trim() !== '') whole.set(field, { ref: `${line}:2`, raw, type: 'text' });
}

function columnsOf({ fields }: CsvRecord): Column[] {
  const seen = new Set<string>();
  return fields.map((field): Column => {
    const key = keyOf(field);
    if (key === '' || HELPING_FIELDS.has(key)) return null;
    if (seen.has(key)) throw new ReadRefusal('FILE_FIELD_REPEATED', { field: key });
    seen.add(key);
    const row = ROW_FIELDS.find((known) => known === key);
    if (row) return { row };
    if (IDENTITY_FIELDS.has(key)) return { whole: key };
    throw new ReadRefusal('FILE_FIELD_UNKNOWN', { field: key.slice(0, 60) });
  });
}

function rowOf(
  { line, fields }: CsvRecord,
  columns: readonly Column[],
  whole: Map<string, DoorCell>,
): DoorRow {
  const cells = new Map<RowField, DoorCell>();
  fields.forEach((raw, index) => {
    if (raw.trim() === '') return;
    const column = columns[index];
    const cell: DoorCell = { ref: `${line}:${index + 1}`, raw, type: 'text' };
    // A number more than there are headings belongs to nothing; it is a comma that should have been quoted.
    if (column === undefined) throw new ReadRefusal('FILE_CSV_BROKEN', { line });
    if (column === null) return;
    if ('row' in column) cells.set(column.row, cell);
    else {
      const first = whole.get(column.whole);
      if (first && first.raw.trim() !== raw.trim())
        throw new ReadRefusal('FILE_FIELD_WRONG', { field: column.whole, text: raw.slice(0, 60) });
      if (!first) whole.set(column.whole, cell);
    }
  });
  const at = (field: RowField): number =>
    columns.findIndex((column) => column !== null && 'row' in column && column.row === field) + 1;
  return { row: line, cells, refOf: (field) => `${line}:${at(field) || 1}` };
}
