import { toPersianDigits } from '#persian';
import type { PdfNode, PdfNodeObject } from '#rtl-pdf';
import type { AnnualModel, League } from '../../model/index.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';
import { chapterOpening } from './chapter-opening.js';
import { leagueId } from './heading-ids.js';
import { leagueTable } from './league-table.js';

/** Longer tables may break over pages; then their heading stands at the top of a page instead of at a foot. */
const LONGEST_UNBROKEN = 30;

function lead(league: League): string {
  const text = `${league.count} دستگاه؛ میانگین ${percentText(league.meanPercent)}، میانه ${percentText(league.medianPercent)}، از ${percentText(league.minimumPercent)} تا ${percentText(league.maximumPercent)} درصد.`;
  return toPersianDigits(league.isRanked ? text : `${text} بدون رتبه.`);
}

function leagueBlock(league: League): PdfNode[] {
  const isLong = league.rows.length > LONGEST_UNBROKEN;
  const heading: PdfNodeObject = {
    text: league.title,
    style: 'section',
    id: leagueId(league),
    outline: true,
    outlineParentId: 'leagues',
    margin: [0, 14, 0, 0],
    ...(isLong ? { pageBreak: 'before' as const } : {}),
  };
  const nodes: PdfNode[] = [
    heading,
    { text: lead(league), style: 'small', margin: [0, 0, 0, 4] },
    leagueTable(league.rows, league.medianPercent),
  ];
  return isLong ? nodes : [together(...nodes)];
}

/** Chapter 3: every agency among its peers. */
export function leaguesChapter({ leagues }: AnnualModel): PdfNode[] {
  return [...chapterOpening('leagues'), ...leagues.flatMap(leagueBlock)];
}
