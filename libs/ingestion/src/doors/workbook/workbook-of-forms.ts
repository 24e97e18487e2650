import type { Edition } from '#decree';
import { FORM_CODES, type FormKind } from '../../forms/form-template.js';
import type { FormSheet } from '../../forms/form-sheet.js';
import { writeFormWorkbook } from '../../forms/write-form-workbook.js';
import { columnLetters } from '../../template/column-letters.js';
import { DATA_ROWS } from '../../template/data-rows.js';
import type { DoorWorkbook } from './door-workbook.js';
import { type DoorWorkbookContext, namedAgency } from './door-workbook-context.js';

const KINDS = Object.keys(FORM_CODES) as FormKind[];
/** A number that nobody can read otherwise, and that a spreadsheet keeps exactly. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** The workbook of a collection form with the forms of a door in it, a row each; null for a form that we do not make. */
export async function workbookOfForms(
  { form, identity, headings, rows }: FormSheet,
  edition: Edition,
  context: DoorWorkbookContext,
): Promise<DoorWorkbook | null> {
  const kind = KINDS.find((one) => FORM_CODES[one] === form.code);
  if (!kind) return null;
  const letters = new Map(form.fields.map(({ key }, index) => [key, columnLetters(index + 1)]));
  const addresses = new Map<string, string>();
  for (const { ref, key } of headings)
    if (key !== null) addresses.set(ref, `${letters.get(key) ?? 'A'}${DATA_ROWS.heading}`);
  rows.forEach((row, index) => {
    for (const [key, column] of letters)
      if (!addresses.has(row.refOf(key)))
        addresses.set(row.refOf(key), `${column}${DATA_ROWS.first + index}`);
  });
  const bytes = await writeFormWorkbook({
    edition,
    form: kind,
    office: namedAgency(identity.office ?? '', context),
    quarter: identity.quarter,
    agencies: context.agencies ?? [],
    isDemonstration: context.isDemonstration ?? false,
    forms: rows.map(({ cells }) =>
      Object.fromEntries(
        [...cells].map(([key, { raw }]) => [key, PLAIN_NUMBER.test(raw) ? Number(raw) : raw]),
      ),
    ),
  });
  return { bytes, sheet: form.sheet, cellOf: (address) => addresses.get(address) };
}
