import { addDays } from './add-days.js';
import type { CalendarData } from './calendar-data.js';
import type { JalaliDate } from './jalali-date.js';
import { nearestWorkingDay } from './nearest-working-day.js';

/**
 * The `count`-th working day after `date`, or before it where `count` is negative; `date` itself is never counted, and 0
 * gives it back even where it is closed. @throws RangeError for a fraction, or where the calendar never opens.
 */
export function addWorkingDays(
  date: JalaliDate,
  count: number,
  data: CalendarData,
  province: string | null = null,
): JalaliDate {
  if (!Number.isInteger(count)) throw new RangeError(`Not a number of days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let day = date;
  for (let counted = 0; counted < Math.abs(count); counted += 1)
    day = nearestWorkingDay(addDays(day, step), step, data, province);
  return day;
}
