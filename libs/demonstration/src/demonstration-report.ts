import {
  addDays,
  daysBetween,
  DEFAULT_CALENDAR,
  type JalaliDate,
  nextWorkingDay,
  quarterDueDates,
  quarterLastDay,
} from '#calendar';
import { type Edition, indicatorsDue, type ReportedValue } from '#decree';
import { openBooks } from './books/open-books.js';
import { chanceOf } from './chance.js';
import type { DemonstrationAgency } from './demonstration-agency.js';
import { isSilentIn } from './is-silent-in.js';

export interface DemonstrationReport {
  /** Nothing was sent: the agency kept silent, or did not exist for the whole quarter. */
  readonly isSilent: boolean;
  /** Between the quarter's end and the due date; after it for late senders. Without meaning where silent. */
  readonly sentOn: JalaliDate;
  /** The agency-supplied indicators due in the quarter, in catalogue order. */
  readonly values: readonly ReportedValue[];
}

/**
 * What a fictitious agency sends for a quarter. The same arguments always give the same report.
 * @throws DomainError QUARTER_UNKNOWN
 */
export function demonstrationReport(
  edition: Edition,
  agency: DemonstrationAgency,
  quarter: string,
): DemonstrationReport {
  const sentOn = sentDate(agency, quarter);
  if (isSilentIn(agency, quarter)) return { isSilent: true, sentOn, values: [] };
  const books = openBooks(edition, agency, quarter);
  const values = indicatorsDue(edition, quarter, 'agency').map((indicator) => books.valueOf(indicator));
  return { isSilent: false, sentOn, values };
}

function sentDate(agency: DemonstrationAgency, quarter: string): JalaliDate {
  const { opensOn, dataDueOn } = quarterDueDates(quarter, DEFAULT_CALENDAR);
  const chance = chanceOf(`${agency.code}|${quarter}|sent`);
  if (agency.story === 'late')
    return nextWorkingDay(addDays(dataDueOn, 2 + Math.floor(chance() * 8)), DEFAULT_CALENDAR);
  const days = daysBetween(quarterLastDay(quarter), dataDueOn);
  return nextWorkingDay(addDays(opensOn, Math.floor(chance() * days)), DEFAULT_CALENDAR);
}
