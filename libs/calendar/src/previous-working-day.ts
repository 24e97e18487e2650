import type { CalendarData } from './calendar-data.js';
import type { JalaliDate } from './jalali-date.js';
import { nearestWorkingDay } from './nearest-working-day.js';

/** The day itself where it is a working day, else the one before: what becomes of a report's due date on a closed day. */
export function previousWorkingDay(
  date: JalaliDate,
  data: CalendarData,
  province: string | null = null,
): JalaliDate {
  return nearestWorkingDay(date, -1, data, province);
}
