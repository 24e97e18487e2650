import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { AnnualArticle, AnnualModel, NationalIndicator } from '../../model/index.js';
import { distributionSvg } from '../charts/distribution-svg.js';
import { barCell } from '../parts/bar-cell.js';
import { cell } from '../parts/cell.js';
import { headRow } from '../parts/head-row.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';
import { PALETTE } from '../theme/palette.js';
import { chapterOpening } from './chapter-opening.js';
import { articleId, articleTitle } from './heading-ids.js';

const BAR = 70;
/** Indicators that surely fit on one page below the opening of their article. */
const MOST_ON_A_PAGE = 16;

function figuresLine(article: AnnualArticle): string {
  const { ceiling, agencies, meanPercent, medianPercent, change } = article;
  const parts = [
    `سقف ${formatHundredths(ceiling, { decimals: 0 })} امتیاز`,
    `${agencies} دستگاه`,
    `میانگین ${percentText(meanPercent)} درصد`,
    `میانه ${percentText(medianPercent)} درصد`,
    ...(change ? [`تغییر ${signedText(change.points)} واحد درصد`] : []),
  ];
  return toPersianDigits(parts.join('؛ '));
}

function rightsLine({ rights }: AnnualArticle): PdfNode[] {
  return rights.map(({ number, title }) => ({
    text: toPersianDigits(`حق ${number}: ${title}`),
    style: 'small',
    color: PALETTE.accent,
  }));
}

function groupsTable({ groups, meanPercent }: AnnualArticle): PdfNodeObject {
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      widths: ['*', 36, BAR],
      body: [
        headRow('گروه', 'درصد', ''),
        ...groups.map((group) => [
          cell(group.title),
          cell(percentText(group.meanPercent)),
          barCell(group.meanPercent, { width: BAR, tick: meanPercent }),
        ]),
      ],
    }),
  };
}

function spreadPanel(article: AnnualArticle): PdfNodeObject {
  const counts = article.distribution.map(({ title, count }) => `${title} درصد: ${count} دستگاه`);
  const chart: PdfNodeObject = {
    stack: [
      {
        svg: distributionSvg(article.distribution),
        alt: toPersianDigits(`نمودار پراکندگی دستگاه‌ها: ${counts.join('، ')}.`),
        alignment: 'left',
      },
      { text: 'شمار دستگاه‌ها در هر بازهٔ درصد تحقق', style: 'note', alignment: 'center' },
    ],
  };
  return {
    layout: 'bare',
    margin: [0, 8, 0, 8],
    table: rtlTable({ widths: ['*', 246], body: [[groupsTable(article), chart]], isLayoutOnly: true }),
  };
}

function indicatorRow(indicator: NationalIndicator): PdfNodeObject[] {
  const { title, targetText, weight, meanPercent, previousPercent, reported, missing } = indicator;
  const change = meanPercent === null || previousPercent === null ? null : meanPercent - previousPercent;
  return [
    cell(title),
    cell(targetText, { fontSize: 8 }),
    cell(formatHundredths(weight, { decimals: 0 })),
    cell(percentText(meanPercent), { bold: true }),
    cell(signedText(change)),
    cell(toPersianDigits(`${reported} از ${reported + missing}`)),
  ];
}

function indicatorsTable({ indicators }: AnnualArticle): PdfNodeObject {
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: ['*', 96, 28, 40, 42, 56],
      body: [
        headRow('شاخص', 'هدف', 'وزن', 'تحقق، درصد', 'تغییر', 'دستگاه‌های گزارش‌داده'),
        ...indicators.map(indicatorRow),
      ],
    }),
  };
}

function articleBlock(article: AnnualArticle): PdfNode[] {
  const heading: PdfNodeObject = {
    text: articleTitle(article),
    style: 'section',
    id: articleId(article),
    outline: true,
    outlineParentId: 'articles',
    margin: [0, 16, 0, 2],
  };
  const note = article.note === '' ? [] : [{ text: article.note, style: 'note' }];
  const opening: PdfNode[] = [
    heading,
    ...rightsLine(article),
    { text: article.summary, style: 'body', margin: [0, 2, 0, 2] },
    ...note,
    { text: figuresLine(article), style: 'small', bold: true, color: PALETTE.ink },
    spreadPanel(article),
  ];
  if (article.indicators.length <= MOST_ON_A_PAGE) return [together(...opening, indicatorsTable(article))];
  return [together(...opening), indicatorsTable(article)];
}

/** Chapter 5: each scored article in the nation. */
export function articlesChapter({ articles }: AnnualModel): PdfNode[] {
  return [...chapterOpening('articles'), ...articles.flatMap(articleBlock)];
}
