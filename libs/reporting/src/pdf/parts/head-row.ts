import type { PdfNodeObject } from '#rtl-pdf';

/** Heading cells of a table. */
export function headRow(...titles: readonly string[]): PdfNodeObject[] {
  return titles.map((text) => ({ text, style: 'head' }));
}
