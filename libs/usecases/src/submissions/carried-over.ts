import { type CarriedOver, carryOver, type CarryTarget, type GatheredWorkbook } from '#ingestion';
import type { Repositories } from '#persistence';
import { messageOf } from '#platform';
import { currentEdition } from '../editions/current-edition.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import type { CarryOverView } from '../views/carry-over-view.js';
import { carryOverViewOf } from './carry-over-view-of.js';
import { officeAgencies } from './office-agencies.js';
import { refusalOf } from './refusal-of.js';

/**
 * The current workbook of an older one's agency or office, as both are known today, with its data in it.
 * @throws SubmissionRefused for a file that is no workbook of ours, DomainError AGENCY_UNKNOWN
 */
export async function carriedOver(
  { reader, isDemonstration }: Pick<Dependencies, 'reader' | 'isDemonstration'>,
  repositories: Repositories,
  bytes: Buffer,
): Promise<CarriedOver & { view: CarryOverView }> {
  const { workbook, findings } = await reader.gather(bytes);
  const editions = await repositories.editions.all();
  if (!workbook) throw refusalOf(findings, editions);
  const edition = await currentEdition(repositories);
  const carried = await carryOver(workbook, {
    edition,
    editions,
    ...(await ownersOf(repositories, workbook)),
    tell: ({ code, params }) => messageOf(code, params),
    isDemonstration,
  });
  return { ...carried, view: carryOverViewOf(carried, workbook.identity.quarter, edition) };
}

async function ownersOf(
  repositories: Repositories,
  { identity, ownerName }: GatheredWorkbook,
): Promise<Pick<CarryTarget, 'owner' | 'agencies'>> {
  const { agency, office, quarter } = identity;
  if (agency !== null) {
    const { code, name } = await findAgency(repositories, agency);
    return { owner: { code, name } };
  }
  const code = office ?? '';
  const agencies = await officeAgencies(repositories, code, quarter);
  return {
    owner: { code, name: ownerName || code },
    agencies: agencies.map((one) => ({ code: one.code, name: one.name })),
  };
}
