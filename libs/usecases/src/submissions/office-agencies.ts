import type { AgencyRecord, Repositories } from '#persistence';
import { findAgency } from '../find-agency.js';
import { existsIn } from '../scores/agency-in-window.js';
import { NATIONAL_OFFICE } from './office-of.js';

/**
 * The agencies that an evaluation office measures in a quarter: those below its own, or all.
 * @throws DomainError AGENCY_UNKNOWN
 */
export async function officeAgencies(
  repositories: Repositories,
  office: string,
  quarter: string,
): Promise<readonly AgencyRecord[]> {
  const agencies = await repositories.agencies.list(
    office === NATIONAL_OFFICE
      ? { kind: 'nation' }
      : { kind: 'subtree', agencyId: (await findAgency(repositories, office)).id },
  );
  return agencies.filter((agency) => existsIn(agency, [quarter]));
}
