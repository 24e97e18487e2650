import { columnOfRef } from '../read/column-of-ref.js';

/** `E7` → row 7, column 5; null where the text is no reference of one cell. */
export function cellOfRef(ref: string): { readonly row: number; readonly column: number } | null {
  const row = /^[A-Z]{1,3}([1-9]\d{0,6})$/.exec(ref)?.[1];
  return row === undefined ? null : { row: Number(row), column: columnOfRef(ref, 0) };
}
