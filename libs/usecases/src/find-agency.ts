import { DomainError } from '#faults';
import type { AgencyRecord, Repositories } from '#persistence';

/** @throws DomainError AGENCY_UNKNOWN */
export async function findAgency(repositories: Repositories, code: string): Promise<AgencyRecord> {
  const agency = await repositories.agencies.findByCode(code);
  if (!agency) throw new DomainError('AGENCY_UNKNOWN', { agency: code.slice(0, 40) });
  return agency;
}
