import { type CalendarData, type JalaliDate, quarterDueDates } from '#calendar';
import type { AgencyRecord, LedgerEntry } from '#persistence';
import { ledgerState, type LedgerState } from '#review';

/** The silence ledger of one agency over some quarters (design §4). */
export function ledgerOf(
  agency: AgencyRecord,
  quarters: readonly string[],
  entries: readonly LedgerEntry[],
  calendar: CalendarData,
  today: JalaliDate,
): { quarter: string; state: LedgerState }[] {
  return quarters.map((quarter) => ({
    quarter,
    state: ledgerState({
      quarter,
      today,
      dueDates: quarterDueDates(quarter, calendar),
      firstQuarter: agency.firstQuarter,
      lastQuarter: agency.lastQuarter,
      submission: entries.find((entry) => entry.quarter === quarter) ?? null,
      isWaived: false,
    }),
  }));
}
