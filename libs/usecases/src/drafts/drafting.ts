import type { Actor } from '#access';
import { parseQuarter } from '#calendar';
import type { Edition } from '#decree';
import { createRepositories, type AgencyRecord, type DraftKey, type Repositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { currentEdition } from '../editions/current-edition.js';
import { findAgency } from '../find-agency.js';

/** Whose form of which quarter. */
export interface DraftOf {
  readonly agency: string;
  readonly quarter: string;
}

/** A form that the actor may fill, and what it is made of. */
export interface Drafting {
  readonly repositories: Repositories;
  readonly agency: AgencyRecord;
  readonly quarter: string;
  readonly key: DraftKey;
  readonly edition: Edition;
}

/** @throws DomainError AGENCY_UNKNOWN, FORBIDDEN, QUARTER_UNKNOWN */
export async function draftingOf(
  { dataSource }: Dependencies,
  actor: Actor,
  { agency: code, quarter }: DraftOf,
): Promise<Drafting> {
  parseQuarter(quarter);
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, code);
  // Whoever may send a report may prepare it, and nobody else sees it before it is sent.
  await authorise(repositories, actor, 'upload-submission', agency.id);
  const edition = await currentEdition(repositories);
  return { repositories, agency, quarter, key: { agencyId: agency.id, quarter }, edition };
}
