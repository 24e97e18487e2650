import { toPersianDigits } from '#persian';
import { parseQuarter } from './quarter.js';

const SEASONS = { 1: 'بهار', 2: 'تابستان', 3: 'پاییز', 4: 'زمستان' } as const;

/** «بهار ۱۴۰۵», for axes and narrow columns. @throws DomainError QUARTER_UNKNOWN */
export function quarterShortTitle(code: string): string {
  const { year, index } = parseQuarter(code);
  return `${SEASONS[index]} ${toPersianDigits(year)}`;
}
