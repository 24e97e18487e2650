import { type PdfNode, rtlList } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { PALETTE } from '../theme/palette.js';
import { chapterOpening } from './chapter-opening.js';

/** Chapter 7: how the scores are made. */
export function methodChapter({ method, marks }: AnnualModel): PdfNode[] {
  const sections = method.map(({ title, sentences }) => {
    const list = rtlList(
      sentences.map((text) => ({ text, style: 'body' })),
      { markColor: PALETTE.accent },
    );
    return together(sectionHeading(title), list);
  });
  const said = marks.sentences.map((text) => ({ text, style: 'small' }));
  return [...chapterOpening('method'), ...sections, { stack: said, margin: [0, 14, 0, 0] }];
}
