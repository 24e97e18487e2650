import { toPersianDigits } from '#persian';
import { type PdfNode, rtlTable } from '#rtl-pdf';
import type { AnnualModel } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { cell } from '../parts/cell.js';
import { headRow } from '../parts/head-row.js';
import { percentText } from '../percent-text.js';
import { PROVINCES_ID, PROVINCES_TITLE } from './heading-ids.js';

const BAR = 84;

/** The units' scores of the provinces; nothing where no agency has one. */
export function provincesPage({ provinces }: AnnualModel): PdfNode[] {
  if (provinces.length === 0) return [];
  return [
    {
      text: PROVINCES_TITLE,
      style: 'chapter',
      fontSize: 15,
      tag: 'H2',
      id: PROVINCES_ID,
      outline: true,
      outlineParentId: 'groups',
      margin: [0, 0, 0, 4],
      pageBreak: 'before',
    },
    {
      text: 'درصد امتیاز همهٔ دستگاه‌های هر استان؛ دستگاه بی‌گزارش با صفر در میانگین است. خط سیاه میانه است.',
      style: 'small',
      margin: [0, 0, 0, 8],
    },
    {
      layout: 'dense',
      table: rtlTable({
        headerRows: 1,
        headerColumns: 1,
        dontBreakRows: true,
        keepWithHeaderRows: 1,
        widths: ['*', 36, 44, 42, 40, 76, BAR],
        body: [
          headRow('استان', 'دستگاه', 'بی‌گزارش', 'میانگین', 'میانه', 'چارک اول تا سوم', ''),
          ...provinces.map((province) => [
            cell(province.title),
            cell(toPersianDigits(province.count)),
            cell(toPersianDigits(province.silent)),
            cell(percentText(province.meanPercent), { bold: true }),
            cell(percentText(province.medianPercent)),
            cell(
              `${percentText(province.firstQuartilePercent)} تا ${percentText(province.thirdQuartilePercent)}`,
            ),
            barCell(province.meanPercent, { width: BAR, tick: province.medianPercent }),
          ]),
        ],
      }),
    },
  ];
}
