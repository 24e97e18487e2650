import { type CalendarData, type JalaliDate, quarterDueDates, type QuarterDueDates } from '#calendar';
import type { AgencyRecord, LedgerEntry } from '#persistence';
import { ledgerState, type LedgerState } from '#review';

export interface LedgerOfQuarter {
  readonly quarter: string;
  readonly state: LedgerState;
}

/**
 * The silence ledger of agencies over some quarters (design §4), as of today. Due dates are found once a quarter and
 * province: 50 working days each, and a nation has 2,300 agencies.
 */
export function createLedger(
  quarters: readonly string[],
  calendar: CalendarData,
  today: JalaliDate,
): (agency: AgencyRecord, entries: readonly LedgerEntry[]) => LedgerOfQuarter[] {
  const known = new Map<string, QuarterDueDates>();
  const dueDatesOf = (quarter: string, province: string | null): QuarterDueDates => {
    const key = `${quarter} ${province ?? ''}`;
    const dueDates = known.get(key) ?? quarterDueDates(quarter, calendar, province);
    known.set(key, dueDates);
    return dueDates;
  };
  return (agency, entries) =>
    quarters.map((quarter) => ({
      quarter,
      state: ledgerState({
        quarter,
        today,
        dueDates: dueDatesOf(quarter, agency.province?.code ?? null),
        firstQuarter: agency.firstQuarter,
        lastQuarter: agency.lastQuarter,
        submission: entries.find((entry) => entry.quarter === quarter) ?? null,
        isWaived: false,
      }),
    }));
}
