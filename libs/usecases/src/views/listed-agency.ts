import type { AgencyGroup, AgencyLevel } from '#decree';
import type { Named } from './named.js';

/** What an agency is found and filtered by in a list. */
export interface ListedAgency extends Named {
  readonly searchKey: string;
  readonly group: AgencyGroup;
  readonly groupTitle: string;
  readonly level: AgencyLevel;
  readonly levelTitle: string;
  readonly province: Named | null;
  readonly parent: Named | null;
}
