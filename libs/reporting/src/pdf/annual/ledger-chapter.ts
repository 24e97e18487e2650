import { toPersianDigits } from '#persian';
import { type PdfNode, type PdfNodeObject, rtlTable } from '#rtl-pdf';
import type { AnnualModel, LedgerRow, PrintedWindow } from '../../model/index.js';
import { cell } from '../parts/cell.js';
import { groupRow } from '../parts/group-row.js';
import { headRow } from '../parts/head-row.js';
import { sectionHeading } from '../parts/section-heading.js';
import { PALETTE } from '../theme/palette.js';
import { chapterOpening } from './chapter-opening.js';
import { ledgerRatesBlocks, ledgerTiles } from './ledger-rates.js';
import { silentQuarters } from './silent-quarters.js';

type State = LedgerRow['states'][number];

/** What was not sent stands out by weight and frame, not by colour. */
function stateCell({ state, title }: State): PdfNodeObject {
  if (state === 'missing') return cell(title, { bold: true, color: PALETTE.ink, fillColor: PALETTE.track });
  return cell(title, { color: state === 'late' ? PALETTE.ink : PALETTE.quiet });
}

function place({ levelTitle, provinceName }: LedgerRow): string {
  return provinceName ? `${levelTitle}، ${provinceName}` : levelTitle;
}

function silentTable(rows: readonly LedgerRow[]): PdfNode {
  const silent = rows.filter(({ missing }) => missing > 0).sort((one, other) => other.missing - one.missing);
  if (silent.length === 0)
    return { text: 'همهٔ دستگاه‌ها گزارش‌های موعددار خود را فرستاده‌اند.', style: 'body' };
  return {
    layout: 'dense',
    table: rtlTable({
      headerRows: 1,
      headerColumns: 1,
      dontBreakRows: true,
      widths: ['*', 130, 110, 64],
      body: [
        headRow('دستگاه', 'گروه', 'سطح', 'سه‌ماههٔ بی‌گزارش'),
        ...silent.map((row) => [
          cell(row.name, { bold: true }),
          cell(row.groupTitle),
          cell(place(row)),
          cell(toPersianDigits(`${row.missing} از ${row.states.length}`), { bold: true }),
        ]),
      ],
    }),
  };
}

/**
 * One table a group, under a heading row that names the group again on each page. The gap stands above and not below: a
 * margin that does not fit under the last table would make an empty page.
 */
function groupTable(
  group: string,
  rows: readonly LedgerRow[],
  window: PrintedWindow,
  gap: number,
): PdfNodeObject {
  const titles = ['دستگاه', 'سطح', ...window.quarters.map(({ shortTitle }) => shortTitle)];
  return {
    layout: 'dense',
    margin: [0, gap, 0, 0],
    table: rtlTable({
      headerRows: 2,
      headerColumns: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: ['*', 88, ...window.quarters.map(() => 62)],
      body: [
        groupRow(group, titles.length),
        headRow(...titles),
        ...rows.map((row) => [
          cell(row.name),
          cell(place(row), { color: PALETTE.quiet }),
          ...row.states.map(stateCell),
        ]),
      ],
    }),
  };
}

function groupTables({ window, rows }: AnnualModel['ledger']): PdfNodeObject[] {
  const groups = new Set(rows.map(({ groupTitle }) => groupTitle));
  return [...groups].map((group, index) =>
    groupTable(
      group,
      rows.filter(({ groupTitle }) => groupTitle === group),
      window,
      index === 0 ? 0 : 10,
    ),
  );
}

/** Chapter 2: who reported and who did not. */
export function ledgerChapter({ ledger }: AnnualModel): PdfNode[] {
  return [
    ...chapterOpening('ledger'),
    ledgerTiles(ledger),
    sectionHeading('گزارش‌نداده‌ها'),
    silentTable(ledger.rows),
    ...silentQuarters(ledger),
    ...ledgerRatesBlocks(ledger),
    { ...sectionHeading('همهٔ دستگاه‌ها', { above: 0 }), pageBreak: 'before' },
    ...groupTables(ledger),
  ];
}
