import type { Actor } from '#access';
import type { AgencyRecord } from '#persistence';

export const NATIONAL_OFFICE = 'NATION';

/** The evaluation office of an actor: that of the agency over which the role is granted, else the national one. */
export function officeOf(actor: Actor, agencies: readonly AgencyRecord[]): { code: string; name: string } {
  const own = agencies.find((agency) => agency.id === actor.agencyId);
  return own
    ? { code: own.code, name: `دفتر ارزیابی عملکرد ${own.name}` }
    : { code: NATIONAL_OFFICE, name: 'دفتر ارزیابی عملکرد (کشوری)' };
}
