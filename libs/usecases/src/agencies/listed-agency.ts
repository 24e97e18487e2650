import { AGENCY_GROUPS, AGENCY_LEVELS } from '#decree';
import type { AgencyRecord } from '#persistence';
import type { ListedAgency } from '../views/listed-agency.js';

/** What an agency is found and filtered by in a list. */
export function listedAgency(agency: AgencyRecord): ListedAgency {
  return {
    code: agency.code,
    name: agency.name,
    searchKey: agency.searchKey,
    group: agency.group,
    groupTitle: AGENCY_GROUPS[agency.group],
    level: agency.level,
    levelTitle: AGENCY_LEVELS[agency.level],
    province: agency.province,
    parent: agency.parent ? { code: agency.parent.code, name: agency.parent.name } : null,
  };
}
