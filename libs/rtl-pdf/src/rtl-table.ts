import type { ColumnWidth, PdfNode, PdfNodeObject, TableNode } from './pdf-node.js';
import { type CellShape, tableTags } from './table-tags.js';
import type { TagRef } from './tag-ref.js';

export interface RtlTable {
  /** Rows in reading order, the first cell rightmost. A place covered by a span holds any cell, as the engine wants it. */
  readonly body: readonly (readonly (PdfNode | number)[])[];
  readonly widths?: readonly ColumnWidth[];
  readonly heights?: number | (number | 'auto')[];
  /** Rows that head the columns and are repeated on each page. */
  readonly headerRows?: number;
  /** Columns, from the right, whose cells head their row. */
  readonly headerColumns?: number;
  readonly dontBreakRows?: boolean;
  readonly keepWithHeaderRows?: number;
  /** A table that only places things side by side: its texts are read as paragraphs, not as cells. */
  readonly isLayoutOnly?: boolean;
}

function cellOf(cell: PdfNode | number): PdfNodeObject {
  return typeof cell === 'object' ? cell : { text: String(cell) };
}

function shapesOf(rows: readonly (readonly PdfNodeObject[])[]): CellShape[][] {
  const covered = new Set<string>();
  return rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      const isCovered = covered.has(`${rowIndex}:${columnIndex}`);
      const columnSpan = isCovered ? 1 : (cell.colSpan ?? 1);
      const rowSpan = isCovered ? 1 : (cell.rowSpan ?? 1);
      for (let down = 0; down < rowSpan; down += 1)
        for (let along = 0; along < columnSpan; along += 1)
          if (down + along > 0) covered.add(`${rowIndex + down}:${columnIndex + along}`);
      return { columnSpan, rowSpan, isCovered };
    }),
  );
}

/** The engine spans to the right, so the anchor of a mirrored span is its leftmost place. */
function mirrorRow(cells: readonly PdfNodeObject[], shapes: readonly CellShape[]): PdfNodeObject[] {
  const mirrored: PdfNodeObject[] = cells.map(() => ({}));
  cells.forEach((cell, column) => {
    const shape = shapes[column];
    if (!shape || shape.isCovered) return;
    mirrored[cells.length - column - shape.columnSpan] = cell;
  });
  return mirrored;
}

function tagged(cell: PdfNodeObject, tag: TagRef | null): PdfNodeObject {
  return tag ? { ...cell, tag } : cell;
}

/** A table read from the right: columns, widths and column spans mirrored, header cells and spans in the structure tree. */
export function rtlTable(table: RtlTable): TableNode {
  const { body, widths, headerRows = 0, headerColumns = 0, isLayoutOnly = false, ...rest } = table;
  const rows = body.map((row) => row.map(cellOf));
  const shapes = shapesOf(rows);
  const tags = isLayoutOnly ? null : tableTags(shapes, { rows: headerRows, columns: headerColumns });
  const mirrored = rows.map((row, rowIndex) =>
    mirrorRow(
      row.map((cell, column) => tagged(cell, tags?.[rowIndex]?.[column] ?? null)),
      shapes[rowIndex] ?? [],
    ),
  );
  return {
    ...rest,
    headerRows,
    body: mirrored,
    ...(widths ? { widths: [...widths].reverse() } : {}),
  };
}
