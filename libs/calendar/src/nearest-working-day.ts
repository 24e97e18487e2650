import { addDays } from './add-days.js';
import type { CalendarData } from './calendar-data.js';
import { isWorkingDay } from './is-working-day.js';
import type { JalaliDate } from './jalali-date.js';

/** A calendar that stays closed for a year is broken data, not a long holiday. */
const LONGEST_CLOSURE = 366;

/** The first working day from `date` on, `date` included, going `step` = 1 or −1. @throws RangeError where a year is closed. */
export function nearestWorkingDay(
  date: JalaliDate,
  step: 1 | -1,
  data: CalendarData,
  province: string | null,
): JalaliDate {
  for (let days = 0; days <= LONGEST_CLOSURE; days += 1) {
    const day = addDays(date, step * days);
    if (isWorkingDay(day, data, province)) return day;
  }
  throw new RangeError('The calendar has no working day within a year.');
}
