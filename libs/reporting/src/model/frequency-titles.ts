import type { Frequency } from '#decree';

export const FREQUENCY_TITLES: Readonly<Record<Frequency, string>> = {
  Q: 'سه‌ماهه',
  H: 'شش‌ماهه',
  Y: 'سالانه',
};
