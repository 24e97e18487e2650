import type { Actor } from '#access';
import { formatInstant } from '#calendar';
import { DomainError } from '#faults';
import { type DraftContent, inTransaction } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { SavedDraftView } from '../views/draft-view.js';
import { checkDraft } from './check-draft.js';
import { type Drafting, type DraftOf, draftingOf } from './drafting.js';
import { savedDraftOf } from './saved-draft-of.js';

/**
 * Saves the form over the version that its writer has seen, and checks it.
 * @throws DomainError AGENCY_UNKNOWN, FORBIDDEN, QUARTER_UNKNOWN, and DRAFT_CHANGED where another has saved meanwhile:
 * nothing is written, so that neither loses a word
 */
export async function saveDraft(
  deps: Dependencies,
  actor: Actor,
  { version: seen, content, ...of }: DraftOf & { version: number; content: DraftContent },
): Promise<SavedDraftView> {
  const drafting = await draftingOf(deps, actor, of);
  const { key, repositories } = drafting;
  const draft = { content, savedAt: deps.clock.now(), savedById: actor.userId };
  const version = await inTransaction(
    deps.dataSource,
    async ({ drafts }) => await drafts.save(key, seen, draft),
  );
  if (version === null) throw await changedMeanwhile(drafting);
  return savedDraftOf(await repositories.drafts.find(key), await checkDraft(deps, drafting, content));
}

/** Who saved it meanwhile, and when. */
export async function changedMeanwhile({ repositories, key }: Drafting): Promise<DomainError> {
  const draft = await repositories.drafts.find(key);
  return new DomainError('DRAFT_CHANGED', {
    name: draft?.savedBy ?? '',
    time: draft ? formatInstant(draft.savedAt) : '',
  });
}
