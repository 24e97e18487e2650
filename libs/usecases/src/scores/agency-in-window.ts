import { shiftQuarter } from '#calendar';
import type { Edition, ReportedValue } from '#decree';
import type { AgencyRecord, LedgerEntry } from '#persistence';
import type { AgencyInWindow } from '#scoring';
import { systemValues } from './system-values.js';

/** What the scorer reads of one agency: the values that stand, and those the system counts itself. */
export function agencyInWindow(
  edition: Edition,
  agency: AgencyRecord,
  quarters: readonly string[],
  values: readonly ReportedValue[],
  entries: readonly LedgerEntry[],
): AgencyInWindow {
  return {
    firstQuarter: agency.firstQuarter,
    lastQuarter: agency.lastQuarter,
    values: [...values, ...systemValues(edition, agency, quarters, entries)],
  };
}

/** The quarters whose ledger a window needs: its own, and the one before, whose report falls due in its first. */
export function ledgerQuarters(quarters: readonly string[]): string[] {
  const first = quarters[0];
  return first ? [shiftQuarter(first, -1), ...quarters] : [];
}

export function existsIn(agency: AgencyRecord, quarters: readonly string[]): boolean {
  const first = quarters[0] ?? '';
  const last = quarters.at(-1) ?? '';
  return agency.firstQuarter <= last && (agency.lastQuarter === null || agency.lastQuarter >= first);
}
