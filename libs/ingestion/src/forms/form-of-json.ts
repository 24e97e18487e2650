import { IDENTITY_FIELDS } from '../doors/identity-of-fields.js';
import { HELPING_FIELDS } from '../doors/helping-fields.js';
import type { JsonNode } from '../doors/parse-json.js';
import { cellOfJson } from '../doors/cell-of-json.js';
import { ReadRefusal } from '../read/read-refusal.js';
import type { SheetCell } from '../read/sheet-model.js';
import { createFieldOfHeading } from './field-of-heading.js';
import { formOfFields } from './form-of-fields.js';
import type { FormHeading, FormRow, FormSheet } from './form-sheet.js';

/**
 * `{form, office, quarter, edition, templateVersion, forms: [{agencyCode, date, q1, …}]}` → its forms.
 * @throws ReadRefusal FILE_FIELD_*
 */
export function formOfJson(root: ReadonlyMap<string, JsonNode>): FormSheet {
  const fields = new Map<string, string>();
  for (const [field, node] of root) {
    if (field === 'forms' || HELPING_FIELDS.has(field)) continue;
    if (!IDENTITY_FIELDS.has(field) && field !== 'form')
      throw new ReadRefusal('FILE_FIELD_UNKNOWN', { field: field.slice(0, 60) });
    const cell = cellOfJson(node, `/${field}`);
    if (cell) fields.set(field, cell.raw);
  }
  const { form, identity } = formOfFields(fields);
  const list = root.get('forms');
  if (list?.kind !== 'array') throw new ReadRefusal('FILE_FIELD_MISSING', { field: 'forms' });
  const fieldOf = createFieldOfHeading(form);
  const headings = new Map<string, FormHeading>();
  const rows = list.items.map((node, row): FormRow => {
    const path = `/forms/${row}`;
    if (node.kind !== 'object') throw new ReadRefusal('FILE_FIELD_WRONG', { field: path, text: node.kind });
    const cells = new Map<string, SheetCell>();
    for (const [text, value] of node.fields) {
      const ref = `${path}/${text}`;
      const known = headings.get(text);
      const heading = known ?? { text, ref, key: fieldOf(text) };
      if (!known) headings.set(text, heading);
      const cell = heading.key === null ? undefined : cellOfJson(value, ref);
      if (heading.key !== null && cell) cells.set(heading.key, { ...cell, row, column: 0, isFormula: false });
    }
    return { row, cells, refOf: (key) => `${path}/${key}` };
  });
  return {
    name: 'JSON',
    identity,
    form,
    headings: [...headings.values()],
    rows,
    isRenamed: false,
    countsFrom: 1900,
  };
}
