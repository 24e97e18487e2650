import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { ScorecardArticle, ScorecardModel } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { percentText } from '../percent-text.js';

const BAR = 90;

function articleRow(article: ScorecardArticle): PdfNodeObject[] {
  const { number, subject, earned, ceiling, percent, peerMedianPercent } = article;
  const text = (value: string, isBold = false): PdfNodeObject => ({
    text: value,
    style: 'cell',
    bold: isBold,
  });
  return [
    text(toPersianDigits(number), true),
    text(subject),
    text(formatHundredths(ceiling)),
    text(formatHundredths(earned), true),
    text(percentText(percent)),
    text(percentText(peerMedianPercent)),
    barCell(percent, { width: BAR, tick: peerMedianPercent }),
  ];
}

function totalRow({ total, peerMedianPercent }: ScorecardModel): PdfNodeObject[] {
  const bold = (value: string): PdfNodeObject => ({ text: value, style: 'cell', bold: true });
  return [
    { text: 'جمع', style: 'cell', bold: true, colSpan: 2 },
    {},
    bold(formatHundredths(total.ceiling)),
    bold(formatHundredths(total.earned)),
    bold(percentText(total.percent)),
    bold(percentText(peerMedianPercent)),
    barCell(total.percent, { width: BAR, tick: peerMedianPercent }),
  ];
}

/** Points by article, with a bar and the peers' median as a tick. */
export function articlesBlock(model: ScorecardModel): PdfNode[] {
  return [
    {
      ...sectionHeading('امتیاز به تفکیک مواد', {
        above: 0,
        lead: 'سقف هر ماده پس از کنار گذاشتن شاخص‌های بی‌کاربرد؛ خط سیاه روی هر نوار میانهٔ هم‌ترازان است.',
      }),
      pageBreak: 'before',
    },
    {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        headerColumns: 1,
        widths: [24, '*', 48, 48, 34, 38, BAR],
        body: [
          headRow('ماده', 'موضوع', 'سقف', 'امتیاز', 'درصد', 'میانهٔ هم‌ترازان', ''),
          ...model.articles.map(articleRow),
          totalRow(model),
        ],
      }),
    },
  ];
}
