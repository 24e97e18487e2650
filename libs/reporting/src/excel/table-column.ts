import type { CellValue, Style } from 'exceljs';

export interface TableColumn<Row> {
  readonly title: string;
  /** Number format; such cells are centred and read from the left. Text without one. */
  readonly format?: string | ((row: Row) => string);
  /** Sheet columns that a cell covers; 1 where left out. */
  readonly span?: number;
  readonly align?: 'center';
  readonly value: (row: Row, rowNumber: number) => CellValue;
  readonly style?: (row: Row) => Partial<Style>;
}
