import { type Actor, scopeOf } from '#access';
import { DomainError } from '#faults';
import type { DraftContent, DraftRow } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { constantsOf } from '../submissions/constants-of.js';
import { type Drafting, type DraftOf, draftingOf } from './drafting.js';

/** constants: numbers that stay, as last reported; last-submission: the report last sent for this very quarter. */
export type DraftStart = 'constants' | 'last-submission';

/**
 * What a blank form can begin from, so that nobody types twice what the house knows; nothing is saved.
 * @throws DomainError AGENCY_UNKNOWN, FORBIDDEN, QUARTER_UNKNOWN, SUBMISSION_UNKNOWN where none was sent
 */
export async function startDraft(
  deps: Dependencies,
  actor: Actor,
  { from, ...of }: DraftOf & { from: DraftStart },
): Promise<DraftContent> {
  const drafting = await draftingOf(deps, actor, of);
  return from === 'constants' ? await constants(drafting) : await lastReport(deps, actor, drafting);
}

async function constants({ repositories, key, edition, quarter }: Drafting): Promise<DraftContent> {
  const rows = new Map<string, DraftRow>();
  for (const { indicator: code, part, decimal } of await constantsOf(
    repositories,
    key.agencyId,
    edition,
    quarter,
  ))
    rows.set(code, { code, ...rows.get(code), [part]: decimal });
  return { nothingToReport: false, rows: [...rows.values()] };
}

/** From its file, not from its values: of what was refused only the file knows what was written. */
async function lastReport(
  { fileStore, reader }: Dependencies,
  actor: Actor,
  { repositories, key, quarter }: Drafting,
): Promise<DraftContent> {
  const filter = { quarter, agencyId: key.agencyId, limit: 1 };
  const [last] = await repositories.submissions.list(scopeOf(actor), filter);
  if (!last) throw new DomainError('SUBMISSION_UNKNOWN', { submission: '' });
  const editions = await repositories.editions.all();
  return await reader.readTyped(await fileStore.get(last.sha256), { editions });
}
