import type { PdfNode, PdfNodeObject } from './pdf-node.js';

/** Columns in reading order: the first stands rightmost. */
export function rtlColumns(columns: readonly PdfNode[], options: PdfNodeObject = {}): PdfNodeObject {
  return { ...options, columns: [...columns].reverse() };
}
