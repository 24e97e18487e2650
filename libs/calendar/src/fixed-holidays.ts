import type { Holiday } from './calendar-data.js';
import { dateCode } from './date-code.js';
import { monthLength } from './month-length.js';

/** Years for which rows are made: those whose dates domain §7 checks. */
const FIRST_YEAR = 1395;
const LAST_YEAR = 1410;

/** Holidays on the same day of every solar year; verified where domain §7 saw a source (S79). */
const DAYS: readonly {
  readonly month: number;
  readonly day: number;
  readonly title: string;
  readonly isVerified: boolean;
}[] = [
  { month: 1, day: 1, title: 'آغاز نوروز', isVerified: true },
  { month: 1, day: 2, title: 'عید نوروز', isVerified: true },
  { month: 1, day: 3, title: 'عید نوروز', isVerified: true },
  { month: 1, day: 4, title: 'عید نوروز', isVerified: true },
  { month: 1, day: 12, title: 'روز جمهوری اسلامی ایران', isVerified: false },
  { month: 1, day: 13, title: 'روز طبیعت', isVerified: false },
  { month: 3, day: 14, title: 'رحلت حضرت امام خمینی (ره)', isVerified: false },
  { month: 3, day: 15, title: 'قیام ۱۵ خرداد', isVerified: false },
  { month: 11, day: 22, title: 'پیروزی انقلاب اسلامی ایران', isVerified: false },
  { month: 12, day: 29, title: 'روز ملی شدن صنعت نفت ایران', isVerified: true },
  { month: 12, day: 30, title: 'آخرین روز سال کبیسه', isVerified: true },
];

function holidaysOf(year: number): Holiday[] {
  return DAYS.filter(({ month, day }) => day <= monthLength(year, month)).map(
    ({ month, day, title, isVerified }) => ({
      date: dateCode({ year, month, day }),
      title,
      isVerified,
    }),
  );
}

/** Fixed holidays as rows, 1395–1410; 30 Esfand in leap years only. */
export const FIXED_HOLIDAYS: readonly Holiday[] = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 },
  (_, step) => holidaysOf(FIRST_YEAR + step),
).flat();
