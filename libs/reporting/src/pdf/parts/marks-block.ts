import { type PdfNode, rtlTable } from '#rtl-pdf';
import type { PrintedMarks } from '../../model/index.js';
import { PALETTE } from '../theme/palette.js';

/** What the marks of the document mean, in a frame; nothing where there is no mark. */
export function marksBlock(marks: PrintedMarks): PdfNode[] {
  if (marks.text === null) return [];
  const words = { text: marks.text, bold: true, fontSize: 9, color: PALETTE.accent };
  const sentences = marks.sentences.map((text) => ({ text, style: 'small' }));
  return [
    {
      margin: [0, 12, 0, 0],
      layout: {
        hLineWidth: () => 0.7,
        vLineWidth: (column) => (column === 1 ? 0 : 0.7),
        hLineColor: PALETTE.accent,
        vLineColor: PALETTE.accent,
        paddingLeft: () => 10,
        paddingRight: () => 10,
        paddingTop: () => 5,
        paddingBottom: () => 5,
      },
      table: rtlTable({ widths: [110, '*'], body: [[words, { stack: sentences }]], isLayoutOnly: true }),
      unbreakable: true,
    },
  ];
}
