import type { PrintedMarks } from './printed-marks.js';
import type { ReportMarks } from './report-marks.js';

const DEMONSTRATION = {
  word: 'نمایشی',
  sentence: 'دستگاه‌های این سند ساختگی‌اند و ارقام آن نمایشی است؛ هیچ دستگاه واقعی در آن نیامده است.',
};
const UNCONFIRMED = {
  word: 'تأییدنشده',
  sentence: 'ارقام این سند خوداظهاری دستگاه‌ها و ارزیابی اولیه است و هنوز به تأیید نهایی نرسیده است.',
};

/** The marks of a report as words and sentences, demonstration first. */
export function printMarks(marks: ReportMarks): PrintedMarks {
  const shown = [
    ...(marks.isDemonstration ? [DEMONSTRATION] : []),
    ...(marks.isUnconfirmed ? [UNCONFIRMED] : []),
  ];
  return {
    ...marks,
    words: shown.map(({ word }) => word),
    text: shown.length === 0 ? null : shown.map(({ word }) => word).join(' · '),
    sentences: shown.map(({ sentence }) => sentence),
  };
}
