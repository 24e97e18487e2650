export { addDays } from './add-days.js';
export { addWorkingDays } from './add-working-days.js';
export { type CalendarData, type Closure, type Holiday } from './calendar-data.js';
export { charterDay } from './charter-day.js';
export { charterReportDueOn } from './charter-report-due-on.js';
export { charterWindowOn } from './charter-window-on.js';
export { compareDates } from './compare-dates.js';
export { dateCode } from './date-code.js';
export { daysBetween } from './days-between.js';
export { decreeReportDueOn } from './decree-report-due-on.js';
export { DEFAULT_CALENDAR } from './default-calendar.js';
export { DUE_DATE_STEPS, type DueDateStep } from './due-date-steps.js';
export { formatDate } from './format-date.js';
export { formatInstant } from './format-instant.js';
export { formatLongDate } from './format-long-date.js';
export { fromDayNumber } from './from-day-number.js';
export { fromExcelSerial } from './from-excel-serial.js';
export { type GregorianDate } from './gregorian-date.js';
export { gregorianToJalali } from './gregorian-to-jalali.js';
export { isLeapYear } from './is-leap-year.js';
export { isWorkingDay } from './is-working-day.js';
export { type JalaliDate } from './jalali-date.js';
export { jalaliDateOf } from './jalali-date-of.js';
export { jalaliToGregorian } from './jalali-to-gregorian.js';
export { lastClosedCharterWindow } from './last-closed-charter-window.js';
export { lastClosedQuarter } from './last-closed-quarter.js';
export { monthLength } from './month-length.js';
export { MONTH_NAMES } from './month-names.js';
export { nextWorkingDay } from './next-working-day.js';
export { parseDateCode } from './parse-date-code.js';
export { previousWorkingDay } from './previous-working-day.js';
export {
  addQuarters,
  parseQuarter,
  type Quarter,
  quarterCode,
  quarterRange,
  shiftQuarter,
} from './quarter.js';
export { quarterDueDates, type QuarterDueDates } from './quarter-due-dates.js';
export { quarterFirstDay } from './quarter-first-day.js';
export { quarterLastDay } from './quarter-last-day.js';
export { quarterOf } from './quarter-of.js';
export { quarterShortTitle } from './quarter-short-title.js';
export { quarterTitle } from './quarter-title.js';
export { readJalaliDate } from './read-jalali-date.js';
export { tehranInstant } from './tehran-instant.js';
export { toDayNumber } from './to-day-number.js';
export { type Weekday, WEEKDAYS } from './weekday.js';
export { weekdayOf } from './weekday-of.js';
export { parseWindow, previousWindow, type ScoreWindow, type WindowKind } from './window.js';
export { windowTitle } from './window-title.js';
