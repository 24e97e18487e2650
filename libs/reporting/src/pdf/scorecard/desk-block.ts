import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { Hundredths } from '#scoring';
import type { ScorecardModel } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';
import { signedText } from '../signed-text.js';

const BAR = 180;

function row(title: string, percent: Hundredths | null, change: Hundredths | null): PdfNodeObject[] {
  return [
    { text: title, style: 'cell' },
    { text: percentText(percent), style: 'cell', bold: true },
    { text: signedText(change), style: 'cell' },
    barCell(percent, { width: BAR }),
  ];
}

/** The service desk beside access to officials. */
export function deskBlock({ deskAndAccess }: ScorecardModel): PdfNode[] {
  const { desk, access, deskChange, accessChange } = deskAndAccess;
  return [
    together(sectionHeading('میز خدمت و دسترسی به مسئولان'), {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        headerColumns: 1,
        widths: ['*', 46, 58, BAR],
        body: [
          headRow('نمایه', 'درصد', 'تغییر، واحد', ''),
          row('میز خدمت', desk, deskChange),
          row('دسترسی مستقیم به مسئولان', access, accessChange),
        ],
      }),
    }),
  ];
}
