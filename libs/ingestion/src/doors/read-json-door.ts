import { formOfJson } from '../forms/form-of-json.js';
import type { FormSheet } from '../forms/form-sheet.js';
import type { ReadLimits } from '../read/read-limits.js';
import { ReadRefusal } from '../read/read-refusal.js';
import { decodeDoorText } from './decode-door-text.js';
import { cellOfJson } from './cell-of-json.js';
import { type DoorCell, type DoorRow, type DoorSheet, ROW_FIELDS, type RowField } from './door-sheet.js';
import { HELPING_FIELDS } from './helping-fields.js';
import { IDENTITY_FIELDS, identityOfFields } from './identity-of-fields.js';
import { type JsonNode, parseJson } from './parse-json.js';

/**
 * `{agency, quarter, edition, templateVersion, nothingToReport?, values: [{code, numerator, …}]}` → its rows; with a field `form`,
 * collected forms.
 * @throws ReadRefusal FILE_TOO_LARGE, FILE_NOT_UTF8, FILE_JSON_BROKEN, FILE_FIELD_*, FILE_TOO_MANY_CELLS
 */
export function readJsonDoor(bytes: Buffer, limits: ReadLimits): DoorSheet | FormSheet {
  const root = parseJson(decodeDoorText(bytes, limits), limits);
  if (root.kind !== 'object') throw new ReadRefusal('FILE_FIELD_MISSING', { field: 'values' });
  if (root.fields.has('form')) return formOfJson(root.fields);
  const fields = new Map<string, string>();
  let attestation: DoorCell | undefined;
  for (const [field, node] of root.fields) {
    if (field === 'values' || HELPING_FIELDS.has(field)) continue;
    if (!IDENTITY_FIELDS.has(field)) throw unknown(field);
    const cell = cellOfJson(node, `/${field}`);
    if (cell && field === 'nothingToReport') attestation = cell;
    if (cell) fields.set(field, cell.raw);
  }
  const values = root.fields.get('values');
  if (values?.kind !== 'array') throw new ReadRefusal('FILE_FIELD_MISSING', { field: 'values' });
  return {
    name: 'JSON',
    identity: identityOfFields(fields),
    attestation,
    rows: values.items.map(rowOf),
  };
}

function rowOf(node: JsonNode, row: number): DoorRow {
  const path = `/values/${row}`;
  if (node.kind !== 'object') throw new ReadRefusal('FILE_FIELD_WRONG', { field: path, text: textOf(node) });
  const cells = new Map<RowField, DoorCell>();
  for (const [field, value] of node.fields) {
    const key = ROW_FIELDS.find((known) => known === field);
    const cell = key && cellOfJson(value, `${path}/${field}`);
    if (key && cell) cells.set(key, cell);
    if (!key && !HELPING_FIELDS.has(field)) throw unknown(`${path}/${field}`);
  }
  return { row, cells, refOf: (field) => `${path}/${field}` };
}

function textOf(node: JsonNode): string {
  return node.kind === 'string' || node.kind === 'number' ? node.text.slice(0, 60) : node.kind;
}

function unknown(field: string): ReadRefusal {
  return new ReadRefusal('FILE_FIELD_UNKNOWN', { field: field.slice(0, 60) });
}
