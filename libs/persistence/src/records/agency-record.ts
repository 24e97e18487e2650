import type { AgencyGroup, AgencyLevel } from '#decree';

export interface AgencyRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly searchKey: string;
  readonly group: AgencyGroup;
  readonly level: AgencyLevel;
  readonly parent: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly province: { readonly code: string; readonly name: string } | null;
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
}

export interface NewAgency {
  readonly code: string;
  readonly name: string;
  readonly group: AgencyGroup;
  readonly level: AgencyLevel;
  readonly parentCode: string | null;
  readonly provinceCode: string | null;
  readonly firstQuarter: string;
  readonly lastQuarter: string | null;
}
