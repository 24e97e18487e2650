import type { AnnualModel } from '../../model/annual-model.js';
import type { OpenedSheet } from '../open-sheet.js';
import { writeHeading } from '../write-heading.js';
import { writeSentences } from '../write-sentences.js';

export const ANNUAL_METHOD_WIDTHS = [24, 24, 24, 24, 24];

/** How the scores are made, what is only proposed, and how this workbook follows the report. */
export function fillMethodSheet(
  { sheet, nextRow }: OpenedSheet,
  { method, appendix, cover }: AnnualModel,
): void {
  const sections = [
    ...method,
    { title: 'پیشنهادی بودن هدف‌ها و وزن‌ها', sentences: appendix.notes },
    {
      title: 'این کارپوشه',
      sentences: [
        'میانگین، میانه و چارک‌های برگهٔ «خلاصه» و شمار وضعیت‌های آن فرمول است و از برگه‌های «رتبه‌بندی» و «دفتر سکوت» حساب می‌شود.',
        'فرمول امتیاز هر دستگاه تا ارقام گزارش‌شده در کارپوشهٔ کارنامهٔ همان دستگاه است.',
        `مبنا: ${cover.decreeLine}.`,
      ],
    },
  ];
  sections.reduce((row, { title, sentences }) => {
    const first = writeHeading(sheet, row, ANNUAL_METHOD_WIDTHS.length, title);
    return writeSentences(sheet, first, ANNUAL_METHOD_WIDTHS, sentences) + 1;
  }, nextRow);
}
