import { type PdfNode, rtlList } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { sectionHeading } from '../parts/section-heading.js';
import { PALETTE } from '../theme/palette.js';

/** What to know before the numbers. */
export function notesBlock({ notes }: ScorecardModel): PdfNode[] {
  if (notes.length === 0) return [];
  return [
    sectionHeading('در یک نگاه'),
    rtlList(
      notes.map((text) => ({ text, style: 'body' })),
      { markColor: PALETTE.accent, spacing: 1 },
    ),
  ];
}
