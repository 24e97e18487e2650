import type { AgencyGroup, AgencyLevel } from '#decree';

/** What a report prints of an agency. Quarters as codes; `lastQuarter` is null while the agency exists. */
export interface AgencyFacts {
  readonly code: string;
  readonly name: string;
  readonly group: AgencyGroup;
  readonly level: AgencyLevel;
  readonly provinceName: string | null;
  readonly parentName: string | null;
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
}
