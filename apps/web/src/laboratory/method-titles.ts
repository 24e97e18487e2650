import type { Method } from '../api/views.js';

export const METHOD_TITLES: Readonly<Record<Method, string>> = {
  ratio: 'نسبت به هدف',
  linear: 'خطی میان حد و هدف',
  bands: 'پله‌ای',
  'yes-no': 'بلی یا خیر',
};
