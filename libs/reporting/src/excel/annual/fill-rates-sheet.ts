import { LEDGER_TITLES, type LedgerState } from '#review';
import type { AnnualModel, LedgerShare } from '../../model/annual-model.js';
import { formula } from '../formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import type { TableColumn } from '../table-column.js';
import { writeHeading } from '../write-heading.js';
import { writeTable } from '../write-table.js';
import type { LedgerPlace } from './fill-ledger-sheet.js';

export const RATES_WIDTHS = [38, 14, 18, 18, 18, 18, 18, 20];

const ON_TIME: readonly LedgerState[] = ['submitted', 'nothing-to-report'];
const REPORTED: readonly LedgerState[] = [...ON_TIME, 'late'];
const DUE: readonly LedgerState[] = [...REPORTED, 'missing'];

/** Completeness and timeliness of the nation, its groups and provinces, counted in the silence ledger. */
export function fillRatesSheet(
  { sheet, nextRow }: OpenedSheet,
  { ledger }: AnnualModel,
  place: LedgerPlace,
): void {
  const { nation, groups, provinces } = ledger.shares;
  const tables = [
    ['کل کشور', [nation], null],
    ['گروه‌ها', groups, place.groups],
    ['استان‌ها', provinces, place.provinces],
  ] as const;
  tables.reduce((row, [title, shares, names]) => {
    if (shares.length === 0) return row;
    const first = writeHeading(sheet, row, RATES_WIDTHS.length, title);
    return writeTable(sheet, first, columnsFor(place.states, names), shares).lastRow + 2;
  }, nextRow);
}

/** `names`: the range in which the name in column A is looked for; all rows without one. */
function columnsFor(states: string, names: string | null): readonly TableColumn<LedgerShare>[] {
  const counted = (title: string, wanted: readonly LedgerState[], count: (share: LedgerShare) => number) => ({
    title,
    format: NUMBER_FORMATS.whole,
    value: (share: LedgerShare, row: number) => {
      const any = wanted.map((state) => `(${states}="${LEDGER_TITLES[state]}")`).join('+');
      const of = names === null ? '' : `(${names}=A${row})*`;
      return formula(`SUMPRODUCT(${of}(${any}))`, count(share));
    },
  });
  const rate = (title: string, part: string, percent: (share: LedgerShare) => number | null) => ({
    title,
    format: NUMBER_FORMATS.percent,
    value: (share: LedgerShare, row: number) => {
      const known = percent(share);
      return known === null ? '—' : formula(`ROUND(${part}${row}/C${row},4)`, known / 10_000);
    },
  });
  return [
    { title: 'نام', value: ({ title }) => title },
    { title: 'دستگاه', format: NUMBER_FORMATS.whole, value: ({ agencies }) => agencies },
    counted('گزارش موعددار', DUE, ({ due }) => due),
    counted('رسیده', REPORTED, ({ reported }) => reported),
    counted('رسیده در مهلت', ON_TIME, ({ onTime }) => onTime),
    rate('کامل بودن', 'D', ({ completeness }) => completeness),
    rate('به‌هنگام بودن', 'E', ({ timeliness }) => timeliness),
    { title: 'دستگاه با سکوت پیاپی', format: NUMBER_FORMATS.whole, value: ({ silentAgain }) => silentAgain },
  ];
}
