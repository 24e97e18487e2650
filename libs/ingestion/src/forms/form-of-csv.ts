import type { CsvRecord } from '../doors/split-csv.js';
import { IDENTITY_FIELDS } from '../doors/identity-of-fields.js';
import { ReadRefusal } from '../read/read-refusal.js';
import type { SheetCell } from '../read/sheet-model.js';
import { createFieldOfHeading } from './field-of-heading.js';
import { formOfFields } from './form-of-fields.js';
import type { FormRow, FormSheet } from './form-sheet.js';

/** Whether a CSV says by a line `form,…` that it carries collected forms and no indicators. */
export function isFormCsv(records: readonly CsvRecord[]): boolean {
  return records.some(({ fields }) => lineKey(fields[0]) === 'form');
}

/**
 * Lines `form,questionnaire-1`, `office,NATION` and the like, then a heading of machine keys or titles, then a line a
 * form. Lines that begin with `#` and say nothing of these are remarks of the blank file.
 * @throws ReadRefusal FILE_CSV_BROKEN, FILE_FIELD_*
 */
export function formOfCsv(records: readonly CsvRecord[]): FormSheet {
  const fields = new Map<string, string>();
  const at = records.findIndex(({ fields: [first] }) => !IDENTITY.has(lineKey(first)) && !isRemark(first));
  for (const record of records.slice(0, Math.max(at, 0))) {
    const [first, second = ''] = record.fields;
    const key = lineKey(first);
    if (!IDENTITY.has(key)) continue;
    if (fields.has(key)) throw new ReadRefusal('FILE_FIELD_REPEATED', { field: key });
    fields.set(key, second);
  }
  const { form, identity } = formOfFields(fields);
  const heading = records[at];
  if (!heading) throw new ReadRefusal('FILE_FIELD_MISSING', { field: 'agencyCode' });
  const fieldOf = createFieldOfHeading(form);
  const headings = heading.fields.map((text, index) => ({
    text,
    ref: `${heading.line}:${index + 1}`,
    key: fieldOf(text),
  }));
  const columns = headings.map(({ key }, index) =>
    headings.findIndex((other) => other.key === key) === index ? key : null,
  );
  return {
    name: 'CSV',
    identity,
    form,
    headings: headings.filter(({ text }) => text.trim() !== ''),
    rows: records.slice(at + 1).map((record) => rowOf(record, columns)),
    isRenamed: false,
    countsFrom: 1900,
  };
}

const IDENTITY: ReadonlySet<string> = new Set([...IDENTITY_FIELDS, 'form']);

function lineKey(text: string | undefined): string {
  const bare = (text ?? '').replace(/^[#\s]+/, '').trim();
  return [...IDENTITY].find((key) => key.toLowerCase() === bare.toLowerCase()) ?? bare;
}

function isRemark(text: string | undefined): boolean {
  return text?.trimStart().startsWith('#') ?? false;
}

function rowOf({ line, fields }: CsvRecord, columns: readonly (string | null)[]): FormRow {
  const cells = new Map<string, SheetCell>();
  fields.forEach((raw, index) => {
    if (raw.trim() === '') return;
    const key = columns[index];
    // A field more than there are headings belongs to nothing; it is a comma that should have been quoted.
    if (key === undefined) throw new ReadRefusal('FILE_CSV_BROKEN', { line });
    if (key === null) return;
    cells.set(key, {
      ref: `${line}:${index + 1}`,
      row: line,
      column: index + 1,
      raw,
      type: 'text',
      isFormula: false,
    });
  });
  return { row: line, cells, refOf: (key) => `${line}:${columns.indexOf(key) + 1 || 1}` };
}
