import type { Actor } from '#access';
import { DomainError } from '#faults';
import { checkFileName } from '#ingestion';
import { createRepositories, inTransaction } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { ReceiptView } from '../views/submission-view.js';
import { admitWorkbook } from './admit-workbook.js';
import { holdWindows } from './hold-windows.js';
import { intakeFactsOf } from './intake-facts-of.js';
import { requireUnlocked } from './require-unlocked.js';
import { nextJobOf } from './next-job-of.js';
import { receiptViewOf } from './receipt-view-of.js';
import { refusalOf } from './refusal-of.js';
import { shownFileName } from './shown-file-name.js';

/**
 * Steps 1–2 of an upload's life (design §3): may this actor, is the quarter closed and the window not frozen; the same
 * bytes again are the same submission; file store, row `received`, commit, ring `check-submission`.
 * @throws SubmissionRefused for a file that is no workbook of ours: nothing is stored
 * @throws DomainError FORBIDDEN, AGENCY_UNKNOWN, QUARTER_NOT_CLOSED, WINDOW_FROZEN, SUBMISSION_LOCKED, UPLOAD_MISSING
 */
export async function acceptUpload(
  dependencies: Dependencies,
  actor: Actor,
  file: { fileName: string; bytes: Buffer },
): Promise<ReceiptView> {
  const { dataSource, reader, fileStore, queue, clock, calendar } = dependencies;
  if (file.bytes.length === 0) throw new DomainError('UPLOAD_MISSING', {});
  const readOnly = createRepositories(dataSource.manager);
  const { identity, findings } = await reader.identify(file.bytes);
  const editions = await readOnly.editions.all();
  const refusals = identity ? checkFileName(file.fileName, file.bytes) : findings;
  if (!identity || refusals.length > 0) throw refusalOf(refusals, editions);
  const now = clock.now();
  const facts = await intakeFactsOf(readOnly, actor, identity);
  const { isLate } = admitWorkbook(identity, { ...facts, actor, isImport: false, now, calendar, editions });

  // The file first: a row whose file is missing could never be checked, a file without a row harms nobody.
  const stored = await fileStore.put(file.bytes);
  const { id, isRepeat } = await inTransaction(dataSource, async (repositories) => {
    const { submissions } = repositories;
    await holdWindows(repositories, [identity.quarter], now);
    const added = await submissions.addOnce({
      kind: identity.kind,
      agencyId: identity.kind === 'agency' ? (facts.owner?.id ?? null) : null,
      office: identity.office,
      quarter: identity.quarter,
      editionCode: identity.edition,
      fileName: shownFileName(file.fileName),
      sha256: stored.sha256,
      bytes: stored.bytes,
      isLate,
      preparedById: actor.userId,
      receivedAt: now,
    });
    // After it was added: whoever signs meanwhile sees it, or has signed before and is seen here.
    if (!added.isRepeat) await requireUnlocked(repositories, facts.owner?.id, identity);
    // Sent again after its job gave up: it is tried again.
    if (added.isRepeat) await submissions.markFailure(added.id, null);
    return added;
  });
  const submission = await readOnly.submissions.find(id);
  if (!submission) throw new DomainError('SUBMISSION_UNKNOWN', { submission: id });
  const job = nextJobOf(submission);
  if (job) await queue.ring(job);
  return receiptViewOf(submission, isRepeat);
}
