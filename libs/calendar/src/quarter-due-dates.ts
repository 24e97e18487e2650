import { addDays } from './add-days.js';
import { addWorkingDays } from './add-working-days.js';
import type { CalendarData } from './calendar-data.js';
import { DUE_DATE_STEPS, type DueDateStep } from './due-date-steps.js';
import type { JalaliDate } from './jalali-date.js';
import { nextWorkingDay } from './next-working-day.js';
import { quarterLastDay } from './quarter-last-day.js';

/** When each step of a quarter is due, its day included. */
export interface QuarterDueDates {
  /** The day after the quarter's last: uploads are accepted from it on. */
  readonly opensOn: JalaliDate;
  readonly dataDueOn: JalaliDate;
  readonly signatureDueOn: JalaliDate;
  readonly reviewDueOn: JalaliDate;
  readonly objectionDueOn: JalaliDate;
  readonly rulingDueOn: JalaliDate;
  /** From this day on nothing of the quarter changes. */
  readonly freezeOn: JalaliDate;
}

/**
 * The timetable of a quarter: 15 working days for data, 5 more for the signature, 15 review, 10 objection, 5 ruling, then
 * freeze; Q2 freezes near 10 Azar. Steps follow the calendar of the country; where a province is given, an agency's own
 * due date on a day closed there moves to the next working day there (Act of 1378) and delays nobody else.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function quarterDueDates(
  quarter: string,
  data: CalendarData,
  province: string | null = null,
): QuarterDueDates {
  const lastDay = quarterLastDay(quarter);
  const dates = new Map<DueDateStep['name'], JalaliDate>();
  let previous = lastDay;
  for (const step of DUE_DATE_STEPS) {
    previous = addWorkingDays(previous, step.workingDays, data);
    dates.set(step.name, step.dutyOf === 'agency' ? nextWorkingDay(previous, data, province) : previous);
  }
  const due = (name: DueDateStep['name']) => dates.get(name) ?? previous;
  return {
    opensOn: addDays(lastDay, 1),
    dataDueOn: due('dataDueOn'),
    signatureDueOn: due('signatureDueOn'),
    reviewDueOn: due('reviewDueOn'),
    objectionDueOn: due('objectionDueOn'),
    rulingDueOn: due('rulingDueOn'),
    freezeOn: due('freezeOn'),
  };
}
