import { shiftQuarter } from '#calendar';
import { type Edition, isDue, type ReportedValue } from '#decree';
import type { LedgerEntry } from '#persistence';

/** Why REP-02 is left out until the head of an agency can sign (docs/decisions/0005). */
const SIGNATURE_PENDING = 'امضای الکترونیکی بالاترین مقام در سامانه هنوز برقرار نشده است.';

/**
 * What the system itself supplies (design §5): REP-01, reports sent in time of those whose due date falls in the
 * quarter — a quarter's report falls due in the next one — and REP-02, the head's signature (Art. 18 cl. 4–5).
 * `entries` are the agency's own of the ledger; one whose state is received or rejected was not sent.
 */
export function systemValues(
  edition: Edition,
  agency: { firstQuarter: string; lastQuarter: string | null },
  quarters: readonly string[],
  entries: readonly LedgerEntry[],
): ReportedValue[] {
  return edition.indicators
    .filter((indicator) => indicator.suppliedBy === 'system')
    .flatMap((indicator) =>
      quarters
        .filter((quarter) => isDue(indicator.frequency, quarter))
        .map((quarter): ReportedValue => {
          switch (indicator.code) {
            case 'REP-01':
              return timeliness(agency, quarter, entries);
            case 'REP-02':
              return {
                indicator: indicator.code,
                quarter,
                status: 'not-applicable',
                reason: SIGNATURE_PENDING,
              };
            default:
              return { indicator: indicator.code, quarter, status: 'missing' };
          }
        }),
    );
}

function timeliness(
  agency: { firstQuarter: string; lastQuarter: string | null },
  quarter: string,
  entries: readonly LedgerEntry[],
): ReportedValue {
  const reported = shiftQuarter(quarter, -1);
  const wasDue =
    reported >= agency.firstQuarter && (agency.lastQuarter === null || reported <= agency.lastQuarter);
  if (!wasDue) return { indicator: 'REP-01', quarter, status: 'nothing-to-report' };
  const entry = entries.find((one) => one.quarter === reported);
  const isInTime = entry !== undefined && isSent(entry) && !entry.isLate;
  return { indicator: 'REP-01', quarter, status: 'value', numerator: isInTime ? '1' : '0', denominator: '1' };
}

function isSent(entry: LedgerEntry): boolean {
  return entry.state !== 'received' && entry.state !== 'rejected' && entry.state !== 'returned';
}
