import type { Actor } from '#access';
import type { Dependencies } from '../dependencies.js';
import type { SavedDraftView } from '../views/draft-view.js';
import { BLANK_DRAFT } from './blank-draft.js';
import type { DraftOf } from './drafting.js';
import { saveDraft } from './save-draft.js';

/**
 * Empties the form. Its row stays and its version goes on: another window that still shows the old one must not save
 * over a new form because both happen to be the first.
 * @throws DomainError as `saveDraft`
 */
export async function discardDraft(
  deps: Dependencies,
  actor: Actor,
  of: DraftOf & { version: number },
): Promise<SavedDraftView> {
  return await saveDraft(deps, actor, { ...of, content: BLANK_DRAFT });
}
