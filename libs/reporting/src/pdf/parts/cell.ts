import type { PdfNodeObject } from '#rtl-pdf';

/** A cell of a table. */
export function cell(text: string, rest: Omit<PdfNodeObject, 'text' | 'style'> = {}): PdfNodeObject {
  return { text, style: 'cell', ...rest };
}
