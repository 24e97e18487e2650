import { toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { AnnualModel, LedgerShare } from '../../model/index.js';
import { barCell } from '../parts/bar-cell.js';
import { cell } from '../parts/cell.js';
import { figureTiles } from '../parts/figure-tiles.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { together } from '../parts/together.js';
import { percentText } from '../percent-text.js';

const BAR = 90;

/** How complete and how timely the nation reported. */
export function ledgerTiles({ shares: { nation } }: AnnualModel['ledger']): PdfNodeObject {
  return figureTiles([
    { value: percentText(nation.completeness), label: 'کامل بودن، درصد' },
    { value: percentText(nation.timeliness), label: 'به‌هنگام بودن، درصد' },
    { value: toPersianDigits(nation.due), label: 'گزارش موعددار' },
    { value: toPersianDigits(nation.due - nation.reported), label: 'گزارش نرسیده' },
    { value: toPersianDigits(nation.silentAgain), label: 'دستگاه با سکوت پیاپی' },
  ]);
}

function sharesTable(heading: string, shares: readonly LedgerShare[]): PdfNodeObject {
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: ['*', 40, 48, 52, 52, 52, BAR],
      body: [
        headRow(heading, 'دستگاه', 'موعددار', 'کامل بودن', 'به‌هنگام', 'سکوت پیاپی', ''),
        ...shares.map(({ title, agencies, due, completeness, timeliness, silentAgain }) => [
          cell(title),
          cell(toPersianDigits(agencies)),
          cell(toPersianDigits(due)),
          cell(percentText(completeness), { bold: true }),
          cell(percentText(timeliness)),
          cell(toPersianDigits(silentAgain)),
          barCell(completeness, { width: BAR, tick: timeliness }),
        ]),
      ],
    }),
  };
}

/** Completeness and timeliness by group and by province. */
export function ledgerRatesBlocks({ shares: { groups, provinces } }: AnnualModel['ledger']): PdfNode[] {
  const lead = 'درصد گزارش‌های موعددار. نوار کامل بودن است و خط سیاه به‌هنگام بودن.';
  return [
    together(sectionHeading('کامل و به‌هنگام بودن در گروه‌ها', { lead }), sharesTable('گروه', groups)),
    ...(provinces.length === 0
      ? []
      : [together(sectionHeading('کامل و به‌هنگام بودن در استان‌ها'), sharesTable('استان', provinces))]),
  ];
}
