import type { CalendarData } from './calendar-data.js';
import type { JalaliDate } from './jalali-date.js';
import { monthLength } from './month-length.js';
import { previousWorkingDay } from './previous-working-day.js';

/** When the report under Art. 18 cl. 4–5 is due: the last working day of Esfand (29 and 30 Esfand are holidays). */
export function decreeReportDueOn(year: number, data: CalendarData): JalaliDate {
  return previousWorkingDay({ year, month: 12, day: monthLength(year, 12) }, data);
}
