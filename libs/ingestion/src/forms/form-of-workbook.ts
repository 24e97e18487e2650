import type { CollectionForm } from '#decree';
import type { Sheet, SheetCell, SheetModel } from '../read/sheet-model.js';
import { columnLetters } from '../template/column-letters.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import { createFieldOfHeading } from './field-of-heading.js';
import type { FormHeading, FormRow, FormSheet } from './form-sheet.js';

/** Rows in which headings are looked for: our own stand in row 1 and row 5. */
const HEAD_ROWS = 20;

/** The forms of a sheet that has our headings; null for one that has not. */
export function formOfWorkbook(
  sheet: Sheet,
  form: CollectionForm,
  identity: TemplateIdentity,
  { countsFrom }: Pick<SheetModel, 'countsFrom'>,
): FormSheet | null {
  const fieldOf = createFieldOfHeading(form);
  const head = headOf(sheet, fieldOf);
  if (!head) return null;
  const keyOf = new Map<number, string>();
  const columnOf = new Map<string, number>();
  for (const { key, column } of head.headings) {
    if (key === null || columnOf.has(key)) continue;
    keyOf.set(column, key);
    columnOf.set(key, column);
  }
  const letters = new Map([...columnOf].map(([key, column]) => [key, columnLetters(column)]));
  const lines = new Map<number, Map<string, SheetCell>>();
  for (const cell of sheet.cells) {
    const key = cell.row > head.last ? keyOf.get(cell.column) : undefined;
    if (key === undefined || (cell.type === 'text' && cell.raw.trim() === '')) continue;
    const line = lines.get(cell.row);
    if (line) line.set(key, cell);
    else lines.set(cell.row, new Map([[key, cell]]));
  }
  return {
    name: sheet.name,
    identity,
    form,
    headings: head.headings,
    rows: [...lines].map(([row, cells]): FormRow => {
      return { row, cells, refOf: (key) => `${letters.get(key) ?? 'A'}${row}` };
    }),
    isRenamed: sheet.name !== form.sheet,
    countsFrom,
  };
}

interface Head {
  readonly headings: readonly (FormHeading & { readonly column: number })[];
  /** The last row of headings: forms begin below. */
  readonly last: number;
}

/**
 * Our template has machine keys in a hidden row and titles below; an own sheet has one of them. The keys decide, and a
 * column that was added has a title only.
 */
function headOf(sheet: Sheet, fieldOf: (heading: string) => string | null): Head | null {
  const lines = new Map<number, SheetCell[]>();
  for (const cell of sheet.cells) {
    if (cell.row > HEAD_ROWS) break;
    if (cell.raw.trim() === '') continue;
    const line = lines.get(cell.row);
    if (line) line.push(cell);
    else lines.set(cell.row, [cell]);
  }
  // More than the code: the list of agencies beside the forms has that heading, too.
  const heads = [...lines.values()].filter((line) => {
    const keys = new Set(line.map(({ raw }) => fieldOf(raw)).filter((key) => key !== null));
    return keys.has('agencyCode') && keys.size > 1;
  });
  const last = heads.at(-1)?.[0]?.row;
  if (last === undefined) return null;
  const columns = new Map<number, SheetCell>();
  for (const cell of heads.flat()) {
    const known = columns.get(cell.column);
    if (!known || fieldOf(known.raw) === null) columns.set(cell.column, cell);
  }
  const headings = [...columns].map(([column, { raw, ref }]) => ({
    column,
    text: raw,
    ref,
    key: fieldOf(raw),
  }));
  return { headings, last };
}
