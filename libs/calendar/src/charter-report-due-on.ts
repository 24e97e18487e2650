import type { CalendarData } from './calendar-data.js';
import { charterDay } from './charter-day.js';
import type { JalaliDate } from './jalali-date.js';
import { previousWorkingDay } from './previous-working-day.js';

/** When the report to the President and the nation is presented: 29 Azar, or the working day before a closed one. */
export function charterReportDueOn(year: number, data: CalendarData): JalaliDate {
  return previousWorkingDay(charterDay(year), data);
}
