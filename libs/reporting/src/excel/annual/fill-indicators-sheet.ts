import { toPersianDigits } from '#persian';
import type { Hundredths } from '#scoring';
import type { AnnualModel, NationalIndicator } from '../../model/annual-model.js';
import type { PrintedIndicator } from '../../model/printed-indicator.js';
import { formula } from '../formula.js';
import { NUMBER_FORMATS } from '../number-formats.js';
import type { OpenedSheet } from '../open-sheet.js';
import type { TableColumn } from '../table-column.js';
import { writeTable } from '../write-table.js';
import { writeTotals } from '../write-totals.js';

export const ANNUAL_INDICATORS_WIDTHS = [10, 8, 42, 22, 9, 11, 11, 11, 10, 10, 10, 10, 16, 14, 11];

interface Line {
  readonly rule: PrintedIndicator;
  /** Null where the indicator is not due in the window. */
  readonly national: NationalIndicator | null;
}

/** Every indicator with its weight, its national mean and what it rests on. */
export function fillIndicatorsSheet({ sheet, nextRow }: OpenedSheet, model: AnnualModel): void {
  const nationals = new Map(
    model.articles.flatMap((article) => article.indicators).map((indicator) => [indicator.code, indicator]),
  );
  const lines = model.appendix.indicators.map((rule): Line => ({
    rule,
    national: nationals.get(rule.code) ?? null,
  }));
  const { headerRow, firstRow, lastRow } = writeTable(sheet, nextRow, COLUMNS, lines);
  sheet.autoFilter = { from: `A${headerRow}`, to: `O${lastRow}` };
  const weight = lines.reduce((sum, { rule }) => sum + rule.weight, 0);
  writeTotals(sheet, lastRow + 1, [
    { column: 1, value: 'جمع' },
    ...[2, 3, 4].map((column) => ({ column, value: '' })),
    {
      column: 5,
      value: formula(`SUM(E${firstRow}:E${lastRow})`, weight / 100),
      format: NUMBER_FORMATS.points,
    },
    ...[6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((column) => ({ column, value: '' })),
  ]);
}

const percentOrDash = (percent: Hundredths | null | undefined) =>
  percent === null || percent === undefined ? '—' : percent / 10_000;

function countColumn(title: string, count: (national: NationalIndicator) => number): TableColumn<Line> {
  return {
    title,
    format: NUMBER_FORMATS.whole,
    value: ({ national }) => (national === null ? '—' : count(national)),
  };
}

const COLUMNS: readonly TableColumn<Line>[] = [
  { title: 'کد', align: 'center', value: ({ rule }) => rule.code },
  { title: 'ماده', align: 'center', value: ({ rule }) => toPersianDigits(rule.article) },
  { title: 'شاخص', value: ({ rule }) => rule.title },
  { title: 'هدف', value: ({ rule }) => rule.targetText },
  { title: 'وزن', format: NUMBER_FORMATS.points, value: ({ rule }) => rule.weight / 100 },
  {
    title: 'میانگین تحقق',
    format: NUMBER_FORMATS.percent,
    value: ({ national }) => percentOrDash(national?.meanPercent),
  },
  {
    title: 'دورهٔ پیش',
    format: NUMBER_FORMATS.percent,
    value: ({ national }) => percentOrDash(national?.previousPercent),
  },
  {
    title: 'تغییر (واحد درصد)',
    format: NUMBER_FORMATS.change,
    value: ({ national }, row) => {
      const [now, before] = [national?.meanPercent ?? null, national?.previousPercent ?? null];
      return now === null || before === null ? '—' : formula(`100*(F${row}-G${row})`, (now - before) / 100);
    },
  },
  countColumn('گزارش‌شده', ({ reported }) => reported),
  countColumn('گزارش‌نشده', ({ missing }) => missing),
  countColumn('کنارگذاشته', ({ leftOut }) => leftOut),
  { title: 'تناوب', align: 'center', value: ({ rule }) => rule.frequencyTitle },
  { title: 'دهندهٔ مقدار', align: 'center', value: ({ rule }) => rule.supplierTitle },
  { title: 'مبنا', align: 'center', value: ({ rule }) => rule.basis },
  { title: 'جایگاه هدف', align: 'center', value: ({ rule }) => rule.standingTitle },
];
