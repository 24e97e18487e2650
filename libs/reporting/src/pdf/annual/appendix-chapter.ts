import { formatHundredths, toPersianDigits } from '#persian';
import { ltr, type PdfNode, type PdfNodeObject, rtlList, rtlTable } from '#rtl-pdf';
import type { AnnualArticle, AnnualModel, PrintedIndicator } from '../../model/index.js';
import { cell } from '../parts/cell.js';
import { groupRow } from '../parts/group-row.js';
import { headRow } from '../parts/head-row.js';
import { chapterOpening } from './chapter-opening.js';
import { articleTitle } from './heading-ids.js';

const TITLES = ['شناسه', 'شاخص', 'هدف', 'جایگاه هدف', 'وزن', 'دورهٔ گزارش', 'گزارش‌دهنده', 'مبنا'];

function indicatorRow(indicator: PrintedIndicator): PdfNodeObject[] {
  return [
    cell(ltr(indicator.code), { fontSize: 7.5 }),
    cell(indicator.title),
    cell(indicator.targetText, { fontSize: 8 }),
    cell(indicator.standingTitle, { fontSize: 8 }),
    cell(formatHundredths(indicator.weight, { decimals: 0 }), { bold: true }),
    cell(indicator.frequencyTitle, { fontSize: 8 }),
    cell(indicator.supplierTitle, { fontSize: 8 }),
    cell(ltr(toPersianDigits(indicator.basis)), { fontSize: 7.5 }),
  ];
}

function articleTable(article: AnnualArticle, indicators: readonly PrintedIndicator[]): PdfNodeObject {
  return {
    layout: 'tight',
    margin: [0, 0, 0, 8],
    table: rtlTable({
      headerRows: 2,
      headerColumns: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [40, '*', 84, 42, 22, 42, 50, 40],
      body: [
        groupRow(articleTitle(article), TITLES.length),
        headRow(...TITLES),
        ...indicators.map(indicatorRow),
      ],
    }),
  };
}

/** The appendix: every indicator with its target, weight and basis. */
export function appendixChapter({ appendix, articles }: AnnualModel): PdfNode[] {
  const tables = articles.map((article) =>
    articleTable(
      article,
      appendix.indicators.filter(({ article: number }) => number === article.number),
    ),
  );
  return [
    ...chapterOpening('appendix'),
    ...tables,
    rtlList(appendix.notes.map((text) => ({ text, style: 'small' }))),
  ];
}
