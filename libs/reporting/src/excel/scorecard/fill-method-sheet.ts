import type { ScorecardModel } from '../../model/scorecard-model.js';
import type { OpenedSheet } from '../open-sheet.js';
import { writeHeading } from '../write-heading.js';
import { writeSentences } from '../write-sentences.js';

export const METHOD_WIDTHS = [24, 24, 24, 24, 24];

const ABOUT_FORMULAS = [
  'در برگهٔ «داده‌ها» عملکرد هر سه‌ماهه از ارقام گزارش‌شده و تحقق آن از هدف و حد، با فرمول حساب می‌شود.',
  'در برگهٔ «شاخص‌ها» تحقق دوره، امتیاز هر شاخص و جمع هر ماده فرمول است؛ گرد کردن درونی تنها خطای دودویی نیمهٔ دقیق را برمی‌دارد.',
  'برگهٔ «کارنامه» جمع مواد را از برگهٔ «شاخص‌ها» می‌گیرد. وزن مؤثر مقدار است، نه فرمول: پس از بازتوزیع تا صدم گرد شده است.',
];

/** How the score is made, and how the formulas of this workbook follow it. */
export function fillMethodSheet({ sheet, nextRow }: OpenedSheet, { method }: ScorecardModel): void {
  const width = METHOD_WIDTHS.length;
  const formulasRow = writeSentences(
    sheet,
    writeHeading(sheet, nextRow, width, 'روش محاسبهٔ امتیاز'),
    METHOD_WIDTHS,
    method,
  );
  writeSentences(
    sheet,
    writeHeading(sheet, formulasRow + 1, width, 'فرمول‌های این کارپوشه'),
    METHOD_WIDTHS,
    ABOUT_FORMULAS,
  );
}
