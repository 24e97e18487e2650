import { toPersianDigits } from '#persian';
import { type PdfNode, rtlTable } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { cell } from '../parts/cell.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';

/** A row of more names fills a page; the whole list stands in the table of all agencies. */
const MOST_NAMES = 40;

/** Who kept silent in each quarter, by name. */
export function silentQuarters({ window: { quarters }, rows }: AnnualModel['ledger']): PdfNode[] {
  const silent = quarters
    .map((quarter, place) => ({
      title: quarter.title,
      names: rows.filter(({ states }) => states[place]?.state === 'missing').map(({ name }) => name),
    }))
    .filter(({ names }) => names.length > 0);
  if (silent.length === 0) return [];
  return [
    together(sectionHeading('خاموشان هر سه‌ماهه'), {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        headerColumns: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: [100, 44, '*'],
        body: [
          headRow('سه‌ماهه', 'دستگاه', 'نام‌ها'),
          ...silent.map(({ title, names }) => [
            cell(title, { bold: true }),
            cell(toPersianDigits(names.length), { bold: true }),
            cell(namesText(names)),
          ]),
        ],
      }),
    }),
  ];
}

function namesText(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  const shown = names.slice(0, MOST_NAMES).join('، ');
  return rest > 0
    ? toPersianDigits(`${shown} و ${rest} دستگاه دیگر که در جدول همهٔ دستگاه‌ها آمده‌اند`)
    : shown;
}
