import { toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { ScorecardModel } from '../../model/index.js';
import { radarSvg } from '../charts/radar-svg.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';

function alternative({ rights }: ScorecardModel): string {
  const parts = rights.map(({ number, percent }) => `حق ${number} ${percentText(percent)}`);
  return toPersianDigits(`نمودار تحقق یازده حق، درصد: ${parts.join('، ')}.`);
}

function rightsTable({ rights }: ScorecardModel): PdfNodeObject {
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      widths: [14, '*', 32],
      body: [
        headRow('', 'حق', 'درصد'),
        ...rights.map(({ number, title, percent }) => [
          { text: toPersianDigits(number), style: 'cell', bold: true },
          { text: title, style: 'cell', fontSize: 8 },
          { text: percentText(percent), style: 'cell' },
        ]),
      ],
    }),
  };
}

/** The eleven rights: a web beside their names. */
export function rightsBlock(model: ScorecardModel): PdfNode[] {
  const axes = model.rights.map(({ number, article, percent }) => ({
    number,
    percent,
    comparedPercent: model.articles.find((scored) => scored.number === article)?.peerMedianPercent ?? null,
  }));
  const web: PdfNodeObject = {
    stack: [
      { svg: radarSvg(axes), alt: alternative(model), alignment: 'center' },
      {
        text: 'سطح رنگی: این دستگاه؛ خط‌چین: میانهٔ هم‌ترازان.',
        style: 'note',
        alignment: 'center',
      },
    ],
  };
  return [
    together(sectionHeading('یازده حق شهروندی'), {
      layout: 'bare',
      table: rtlTable({ widths: ['*', 232], body: [[rightsTable(model), web]], isLayoutOnly: true }),
    }),
  ];
}
