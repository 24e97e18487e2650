import type { Method } from '../api/views.js';

/** With the word of the edition behind, by which its faults call it. */
export const METHOD_TITLES: Readonly<Record<Method, string>> = {
  ratio: 'نسبت به هدف (ratio)',
  linear: 'خطی از حد تا هدف (linear)',
  bands: 'پله‌ای (bands)',
  'yes-no': 'بلی یا خیر (yes-no)',
};
