import type { PdfNodeObject } from '#rtl-pdf';
import { PALETTE } from '../theme/palette.js';

/** A row that names what follows, over all columns. */
export function groupRow(text: string, columns: number): PdfNodeObject[] {
  const title = { text, style: 'cell', bold: true, color: PALETTE.accent, colSpan: columns };
  return [{ ...title, fillColor: PALETTE.tint }, ...Array.from({ length: columns - 1 }, () => ({}))];
}
