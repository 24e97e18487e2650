import { toPersianDigits } from '#persian';
import { parseQuarter } from './quarter.js';

const ORDINALS = { 1: 'اول', 2: 'دوم', 3: 'سوم', 4: 'چهارم' } as const;

/** «سه‌ماههٔ اول ۱۴۰۵»; «سه‌ماهه» and not «فصل», which in the decree means chapter. @throws DomainError QUARTER_UNKNOWN */
export function quarterTitle(code: string): string {
  const { year, index } = parseQuarter(code);
  return `سه‌ماههٔ ${ORDINALS[index]} ${toPersianDigits(year)}`;
}
