import type { TagRef } from './tag-ref.js';

export interface CellShape {
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Covered by the span of a cell before or above it. */
  readonly isCovered: boolean;
}

/** Structure plan of a table in reading order, one tag a cell; null for covered places. */
export function tableTags(
  shapes: readonly (readonly CellShape[])[],
  headers: { readonly rows: number; readonly columns: number },
): (TagRef | null)[][] {
  const table: TagRef = { type: 'Table', children: [] };
  return shapes.map((row, rowIndex) => {
    const tableRow: TagRef = { type: 'TR', parent: table, children: [] };
    table.children?.push(tableRow);
    return row.map((shape, columnIndex) => {
      if (shape.isCovered) return null;
      const isHeader = rowIndex < headers.rows || columnIndex < headers.columns;
      const scope = rowIndex < headers.rows ? 'Column' : 'Row';
      const cell: TagRef = {
        type: isHeader ? 'TH' : 'TD',
        parent: tableRow,
        ...(isHeader ? { scope } : {}),
        ...(shape.columnSpan > 1 ? { columnSpan: shape.columnSpan } : {}),
        ...(shape.rowSpan > 1 ? { rowSpan: shape.rowSpan } : {}),
      };
      tableRow.children?.push(cell);
      return cell;
    });
  });
}
