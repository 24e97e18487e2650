import { toPersianDigits } from '#persian';
import type { PdfNode } from '#rtl-pdf';
import { PAGE } from '../theme/page.js';
import { PALETTE } from '../theme/palette.js';
import { annualWording, CHAPTERS, type ChapterName } from './annual-wording.js';

/** A chapter begins on a new page: its number, title, one sentence, a rule. */
export function chapterOpening(chapter: ChapterName): PdfNode[] {
  const { title, lead } = annualWording().chapters[chapter];
  const number = toPersianDigits(CHAPTERS.indexOf(chapter) + 1);
  return [
    { text: `فصل ${number}`, style: 'kicker', pageBreak: 'before', margin: [0, 0, 0, 3] },
    { text: title, style: 'chapter', id: chapter, outline: true },
    { text: lead, style: 'lead', margin: [0, 4, 0, 8] },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: PAGE.inner, y2: 0, lineWidth: 0.9, lineColor: PALETTE.accent },
      ],
      margin: [0, 0, 0, 12],
    },
  ];
}
