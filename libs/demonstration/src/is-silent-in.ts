import type { DemonstrationAgency } from './demonstration-agency.js';

/** Quarters without a report, by level, so that both a closed quarter and the latest one show silence. */
const SILENT_QUARTERS: Readonly<Record<DemonstrationAgency['level'], readonly string[]>> = {
  national: ['1404-Q3'],
  provincial: ['1405-Q1', '1405-Q2'],
  unit: ['1404-Q4'],
};

/** True where the agency sends nothing: by its story, or because it does not exist yet. */
export function isSilentIn(agency: DemonstrationAgency, quarter: string): boolean {
  if (quarter < agency.firstQuarter) return true;
  return agency.story === 'silent' && SILENT_QUARTERS[agency.level].includes(quarter);
}
