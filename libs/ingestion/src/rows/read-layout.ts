import type { Sheet } from '../read/sheet-model.js';
import { columnsOf, type ColumnKey } from '../template/columns.js';
import { DATA_ROWS } from '../template/data-rows.js';
import type { TemplateIdentity } from '../template/template-identity.js';
import type { ColumnLayout } from './column-layout.js';

const OPTIONAL: readonly ColumnKey[] = ['label3', 'input3', 'label4', 'input4'];

const KNOWN = { agency: keysOf('agency'), evaluator: keysOf('evaluator') };

/** The layout that the key row of a data sheet states; null where a column that every sheet has is gone. */
export function readLayout(sheet: Sheet, kind: TemplateIdentity['kind']): ColumnLayout | null {
  const layout = layoutOf(sheet, kind);
  const isComplete = [...KNOWN[kind].values()].every(
    (key) => layout.columnOf.has(key) || OPTIONAL.includes(key),
  );
  return isComplete ? layout : null;
}

/** The columns of ours that the key row of a data sheet names, all or some. */
export function layoutOf(sheet: Sheet, kind: TemplateIdentity['kind']): ColumnLayout {
  const known = KNOWN[kind];
  const keyOf = new Map<number, ColumnKey>();
  const columnOf = new Map<ColumnKey, number>();
  for (const cell of sheet.cells) {
    if (cell.row > DATA_ROWS.keys) break;
    const key = known.get(cell.raw);
    if (!key || columnOf.has(key)) continue;
    keyOf.set(cell.column, key);
    columnOf.set(key, cell.column);
  }
  return { keyOf, columnOf };
}

function keysOf(kind: TemplateIdentity['kind']): ReadonlyMap<string, ColumnKey> {
  return new Map(columnsOf(kind, true).map(({ key }) => [key, key]));
}
