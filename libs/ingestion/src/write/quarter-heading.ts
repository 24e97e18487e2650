import { parseQuarter } from '#calendar';
import { toPersianDigits } from '#persian';

const ORDINALS = { 1: 'اول', 2: 'دوم', 3: 'سوم', 4: 'چهارم' } as const;

/** «سه‌ماههٔ اول ۱۴۰۵». */
export function quarterHeading(code: string): string {
  const { year, index } = parseQuarter(code);
  return `سه‌ماههٔ ${ORDINALS[index]} ${toPersianDigits(year)}`;
}
