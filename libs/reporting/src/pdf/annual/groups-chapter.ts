import { toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { AnnualGroup, AnnualModel, ArticlePercent } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { cell } from '../parts/cell.js';
import { figureTiles } from '../parts/figure-tiles.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';
import { chapterOpening } from './chapter-opening.js';
import { groupId } from './heading-ids.js';
import { leagueTable } from './league-table.js';
import { provincesPage } from './provinces-page.js';

/** As many agencies as one page holds beside the articles; the others stand in the league tables. */
const SHOWN_BEST = 5;
const SHOWN_LAST = 3;
const BAR = 108;

function articlesTable({ articles }: AnnualGroup, nation: AnnualModel['articles']): PdfNodeObject {
  const national = (number: number): number | null =>
    nation.find((article) => article.number === number)?.meanPercent ?? null;
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      widths: [24, '*', 42, 42, BAR],
      body: [
        headRow('ماده', 'موضوع', 'گروه', 'کشور', ''),
        ...articles.map(({ number, subject, meanPercent }) => [
          cell(toPersianDigits(number), { bold: true }),
          cell(subject),
          cell(percentText(meanPercent), { bold: true }),
          cell(percentText(national(number))),
          barCell(meanPercent, { width: BAR, tick: national(number) }),
        ]),
      ],
    }),
  };
}

function articlesSentence(title: string, articles: readonly ArticlePercent[]): string {
  const parts = articles.map(
    ({ number, subject, meanPercent }) => `مادهٔ ${number} (${subject}) ${percentText(meanPercent)}`,
  );
  return toPersianDigits(`${title}: ${parts.join('؛ ')}.`);
}

function agenciesBlock(group: AnnualGroup): PdfNode[] {
  const { agencies, medianPercent } = group;
  if (agencies.length <= SHOWN_BEST + SHOWN_LAST)
    return [sectionHeading('دستگاه‌ها'), leagueTable(agencies, medianPercent)];
  const between = agencies.length - SHOWN_BEST - SHOWN_LAST;
  return [
    sectionHeading('نخستین و واپسین دستگاه‌ها', { lead: 'رتبه میان هم‌گروه‌ها و هم‌سطح‌هاست.' }),
    leagueTable(
      [
        ...agencies.slice(0, SHOWN_BEST),
        toPersianDigits(`${between} دستگاه دیگر در جدول‌های رده‌بندی آمده‌اند.`),
        ...agencies.slice(-SHOWN_LAST),
      ],
      medianPercent,
    ),
  ];
}

function groupPage(group: AnnualGroup, model: AnnualModel, isFirst: boolean): PdfNode[] {
  return [
    {
      text: group.title,
      style: 'chapter',
      fontSize: 15,
      tag: 'H2',
      id: groupId(group),
      outline: true,
      outlineParentId: 'groups',
      margin: [0, 0, 0, 8],
      ...(isFirst ? {} : { pageBreak: 'before' as const }),
    },
    figureTiles([
      { value: toPersianDigits(group.count), label: 'دستگاه' },
      { value: percentText(group.meanPercent), label: 'میانگین، درصد' },
      { value: percentText(group.medianPercent), label: 'میانه، درصد' },
      { value: signedText(group.change?.points ?? null), label: 'تغییر، واحد درصد' },
      { value: toPersianDigits(group.silent), label: 'بی‌گزارش در همهٔ دوره' },
    ]),
    sectionHeading('مواد', { lead: 'میانگین گروه؛ خط سیاه میانگین کشور است.' }),
    articlesTable(group, model.articles),
    { text: articlesSentence('بهترین', group.bestArticles), style: 'small', margin: [0, 6, 0, 0] },
    { text: articlesSentence('ضعیف‌ترین', group.weakestArticles), style: 'small' },
    ...agenciesBlock(group),
  ];
}

/** Chapter 4: a page for each official group, and one for the provinces. */
export function groupsChapter(model: AnnualModel): PdfNode[] {
  return [
    ...chapterOpening('groups'),
    ...model.groups.flatMap((group, index) => groupPage(group, model, index === 0)),
    ...provincesPage(model),
  ];
}
