import { formatHundredths, toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { Hundredths } from '#scoring';
import type { ScorecardModel } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';

const BAR = 180;
/** The third page has room for so many; the workbook lists all of them. */
const NAMED_MISSING = 3;

function row(title: string, index: Hundredths | null, before: Hundredths | null): PdfNodeObject[] {
  return [
    { text: title, style: 'cell' },
    { text: indexText(index), style: 'cell', bold: true },
    { text: indexText(before), style: 'cell' },
    barCell(index, { width: BAR, tick: before }),
  ];
}

/** With both decimals: the sentences below and the page tell the same number. */
function indexText(index: Hundredths | null): string {
  return index === null ? '–' : formatHundredths(index);
}

/** The service desk beside access to officials; the warnings themselves stand among the notes on the first page. */
export function deskBlock({ watch }: ScorecardModel): PdfNode[] {
  const { desk, access, deskBefore, accessBefore, isBlind, missing } = watch;
  return [
    together(sectionHeading('پل یا دیوار: میز خدمت و دسترسی به مسئولان'), {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        headerColumns: 1,
        widths: ['*', 46, 58, BAR],
        body: [
          headRow('نمایه', 'از ۱۰۰', 'دورهٔ پیش', 'خط سیاه: دورهٔ پیش'),
          row('میز خدمت', desk, deskBefore),
          row('دسترسی مستقیم به مسئولان', access, accessBefore),
        ],
      }),
    }),
    ...(isBlind ? blindLines(missing) : []),
  ];
}

/** Without these a scorecard that shows no warning says nothing. */
function blindLines(missing: readonly string[]): PdfNode[] {
  const rest = missing.length - NAMED_MISSING;
  const named = missing.slice(0, NAMED_MISSING).join('؛ ');
  return [
    {
      text: [
        {
          text: 'نابینا: گزارش کامل نیست؛ تا این‌ها نرسد، نبودِ هشدار معنایی ندارد. ',
          bold: true,
        },
        rest > 0 ? `${named}؛ و ${toPersianDigits(rest)} شاخص دیگر، که در فایل اکسل آمده است.` : `${named}.`,
      ],
      style: 'cell',
      margin: [0, 3, 0, 0],
    },
  ];
}
