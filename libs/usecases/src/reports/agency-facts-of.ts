import type { AgencyRecord } from '#persistence';
import type { AgencyFacts } from '#reporting';

export function agencyFactsOf(agency: AgencyRecord): AgencyFacts {
  return {
    code: agency.code,
    name: agency.name,
    group: agency.group,
    level: agency.level,
    provinceName: agency.province?.name ?? null,
    parentName: agency.parent?.name ?? null,
    firstQuarter: agency.firstQuarter,
    lastQuarter: agency.lastQuarter,
  };
}
