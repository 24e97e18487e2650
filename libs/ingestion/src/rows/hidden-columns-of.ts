import type { Sheet } from '../read/sheet-model.js';
import type { ColumnKey } from '../template/columns.js';
import type { ColumnLayout } from './column-layout.js';

/** The columns of ours that a sheet hides; the user may hide any other. */
export function hiddenColumnsOf({ hiddenColumns }: Sheet, { keyOf }: ColumnLayout): ReadonlySet<ColumnKey> {
  const hidden = new Set<ColumnKey>();
  for (const { first, last } of hiddenColumns ?? [])
    for (const [column, key] of keyOf) if (column >= first && column <= last) hidden.add(key);
  return hidden;
}
