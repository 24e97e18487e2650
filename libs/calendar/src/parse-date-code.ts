import { DomainError } from '#faults';
import type { JalaliDate } from './jalali-date.js';
import { monthLength } from './month-length.js';

const CODE = /^(1[34]\d\d)-(0[1-9]|1[0-2])-(\d\d)$/;

/** `1405-09-29` → its day. @throws DomainError DATE_UNKNOWN for any other text and for a day that does not exist. */
export function parseDateCode(code: string): JalaliDate {
  const match = CODE.exec(code);
  const [year, month, day] = (match ?? []).slice(1).map(Number);
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    day < 1 ||
    day > monthLength(year, month)
  )
    throw new DomainError('DATE_UNKNOWN', { date: code.slice(0, 40) });
  return { year, month, day };
}
