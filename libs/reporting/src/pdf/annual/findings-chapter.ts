import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, rtlList } from '#rtl-pdf';
import { planeQuarter, type PlaneQuarter } from '#scoring';
import type { AnnualModel, EarlyFinding, PrintedPlane } from '../../model/index.js';
import { planeSvg } from '../charts/plane-svg.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { PALETTE } from '../theme/palette.js';
import { chapterOpening } from './chapter-opening.js';

/** Sentences that surely fit on one page below their heading. */
const MOST_ON_A_PAGE = 15;

function findingBlock({ topic, title, lead, items }: EarlyFinding, plane: PrintedPlane | null): PdfNode[] {
  const list = rtlList(
    items.map((text) => ({ text, style: 'body' })),
    { markColor: PALETTE.accent },
  );
  const opening: PdfNode[] = [
    sectionHeading(title),
    { text: lead, style: 'body', color: PALETTE.quiet, margin: [0, 0, 0, 4] },
    ...(topic === 'desk-and-access' && plane ? planeBlock(plane) : []),
  ];
  if (items.length === 0) return [together(...opening)];
  return items.length <= MOST_ON_A_PAGE ? [together(...opening, list)] : [together(...opening), list];
}

function planeBlock(plane: PrintedPlane): PdfNode[] {
  const { lines, points } = plane;
  const count = (quarter: PlaneQuarter) =>
    points.filter((point) => planeQuarter(point, lines) === quarter).length;
  const text = toPersianDigits(
    `رو به راست: میز خدمت بهتر؛ رو به بالا: دسترسی به مسئولان بهتر، هر دو از ۱۰۰. پل ${count('bridge')}، دیوار ${count('wall')}، درِ باز ${count('open-door')} و بسته ${count('closed')} دستگاه. خط‌ها میانه‌اند: میز خدمت ${formatHundredths(lines.desk)}، دسترسی ${formatHundredths(lines.access)}؛ مربع پر دستگاهی است که هشدار دارد.`,
  );
  return [
    { svg: planeSvg(plane), alt: `نمودار میز خدمت و دسترسی به مسئولان: ${text}` },
    { text, style: 'small', margin: [0, 0, 0, 4] },
  ];
}

/** Chapter 6: what should be seen before any judgement. */
export function findingsChapter({ findings, plane }: AnnualModel): PdfNode[] {
  return [...chapterOpening('findings'), ...findings.flatMap((finding) => findingBlock(finding, plane))];
}
