import type { Actor } from '#access';
import { DomainError } from '#faults';
import { inTransaction } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { acceptUpload } from '../submissions/accept-upload.js';
import type { ReceiptView } from '../views/submission-view.js';
import { draftBytes } from './draft-bytes.js';
import { type DraftOf, draftingOf } from './drafting.js';
import { changedMeanwhile } from './save-draft.js';

/**
 * Sends the saved form as a JSON report by the one way of all uploads. The form stays, marked with the submission that
 * was made of it: what is sent back is mended there. Sent twice, it is one submission: equal bytes are.
 * @throws DomainError DRAFT_UNKNOWN, DRAFT_CHANGED where it is not the version that the sender has seen, and those of
 * `acceptUpload`
 */
export async function sendDraft(
  deps: Dependencies,
  actor: Actor,
  { version, ...of }: DraftOf & { version: number },
): Promise<ReceiptView> {
  const drafting = await draftingOf(deps, actor, of);
  const { repositories, agency, quarter, key, edition } = drafting;
  const draft = await repositories.drafts.find(key);
  if (!draft) throw new DomainError('DRAFT_UNKNOWN', { agency: agency.code, quarter });
  if (draft.version !== version) throw await changedMeanwhile(drafting);
  const { content, savedAt } = draft;
  const receipt = await acceptUpload(deps, actor, {
    fileName: `karnameh-form-${agency.code}-${quarter}.json`,
    bytes: draftBytes({ edition, agency: agency.code, quarter, content, savedAt }),
  });
  // Lost between the two: the submission stands, and sending again finds it and marks the form.
  await inTransaction(deps.dataSource, async ({ drafts }) => await drafts.markSent(key, version, receipt.id));
  return receipt;
}
