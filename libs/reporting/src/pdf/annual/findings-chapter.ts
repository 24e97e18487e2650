import { type PdfNode, rtlList } from '#rtl-pdf';
import type { AnnualModel, EarlyFinding } from '../../model/index.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { PALETTE } from '../theme/palette.js';
import { chapterOpening } from './chapter-opening.js';

/** Sentences that surely fit on one page below their heading. */
const MOST_ON_A_PAGE = 15;

function findingBlock({ title, lead, items }: EarlyFinding): PdfNode[] {
  const list = rtlList(
    items.map((text) => ({ text, style: 'body' })),
    { markColor: PALETTE.accent },
  );
  const opening: PdfNode[] = [
    sectionHeading(title),
    { text: lead, style: 'body', color: PALETTE.quiet, margin: [0, 0, 0, 4] },
  ];
  if (items.length === 0) return [together(...opening)];
  return items.length <= MOST_ON_A_PAGE ? [together(...opening, list)] : [...opening, list];
}

/** Chapter 6: what should be seen before any judgement. */
export function findingsChapter({ findings }: AnnualModel): PdfNode[] {
  return [...chapterOpening('findings'), ...findings.flatMap(findingBlock)];
}
