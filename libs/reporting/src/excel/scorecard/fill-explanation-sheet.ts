import { toPersianDigits } from '#persian';
import type { ExplanationRow } from '../../model/explanation/explanation-row.js';
import type { OpenedSheet } from '../open-sheet.js';
import type { TableColumn } from '../table-column.js';
import { writeTable } from '../write-table.js';

export const EXPLANATION_WIDTHS = [11, 30, 16, 76, 9, 13, 11, 16, 20, 20, 26];

/** The way from each reported cell to the points, to the article and to the total, a sentence a row, with its source. */
export function fillExplanationSheet({ sheet, nextRow }: OpenedSheet, rows: readonly ExplanationRow[]): void {
  const { lastRow } = writeTable(sheet, nextRow, COLUMNS, rows);
  sheet.autoFilter = { from: { row: nextRow, column: 1 }, to: { row: lastRow, column: COLUMNS.length } };
}

const COLUMNS: readonly TableColumn<ExplanationRow>[] = [
  { title: 'جایگاه', align: 'center', value: ({ place }) => place },
  { title: 'شاخص', value: ({ title }) => title },
  { title: 'سه‌ماهه', align: 'center', value: ({ quarterTitle }) => quarterTitle ?? '' },
  { title: 'شرح', value: ({ text }) => text },
  {
    title: 'گزارش',
    align: 'center',
    value: ({ source }) => (source?.submission ? toPersianDigits(source.submission) : ''),
  },
  { title: 'برگه', align: 'center', value: ({ source }) => source?.sheet ?? '' },
  { title: 'خانه', align: 'center', value: ({ source }) => source?.cells ?? '' },
  { title: 'متن خانه', align: 'center', value: ({ source }) => source?.raw ?? '' },
  { title: 'فرستنده', align: 'center', value: ({ source }) => senderOf(source) },
  { title: 'زمان', align: 'center', value: ({ source }) => toPersianDigits(source?.sentAtTitle ?? '') },
  { title: 'اثر انگشت پرونده (SHA-256)', align: 'center', value: ({ source }) => source?.sha256 ?? '' },
];

function senderOf(source: ExplanationRow['source']): string {
  if (source === null) return '';
  return source.kind === 'ledger' ? 'دفتر گزارش‌ها' : (source.sentBy ?? 'متصدی سامانه');
}
