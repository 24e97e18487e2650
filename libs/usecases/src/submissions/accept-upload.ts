import { type Actor, scopeOf } from '#access';
import { compareDates, dateCode, jalaliDateOf, quarterDueDates } from '#calendar';
import { DomainError, type Finding } from '#faults';
import type { TemplateIdentity } from '#ingestion';
import { type AgencyRecord, createRepositories, inTransaction, type Repositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import { windowsWith } from '../scores/window-range.js';
import type { ReceiptView } from '../views/submission-view.js';
import { findingViewOf } from './finding-view-of.js';
import { nextJobOf } from './next-job-of.js';
import { NATIONAL_OFFICE } from './office-of.js';
import { receiptViewOf } from './receipt-view-of.js';
import { SubmissionRefused } from './submission-refused.js';

/**
 * Steps 1–2 of an upload's life (design §3): may this actor, is the quarter closed and the window not frozen; the same
 * bytes again are the same submission; file store, row `received`, commit, ring `check-submission`.
 * @throws SubmissionRefused for a file that is no workbook of ours: nothing is stored
 * @throws DomainError FORBIDDEN, QUARTER_NOT_CLOSED, WINDOW_FROZEN, UPLOAD_MISSING
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
  if (!identity) throw await refusal(readOnly, findings);
  const agency = await agencyOf(readOnly, identity);
  await authoriseUpload(readOnly, actor, identity, agency);
  await requireKnownEdition(readOnly, identity);
  const now = clock.now();
  const today = jalaliDateOf(now);
  const dueDates = quarterDueDates(identity.quarter, calendar, agency?.province?.code);
  if (compareDates(today, dueDates.opensOn) < 0)
    throw new DomainError('QUARTER_NOT_CLOSED', {
      quarter: identity.quarter,
      opensOn: dateCode(dueDates.opensOn),
    });
  const [frozen] = await readOnly.scores.listFrozen(windowsWith(identity.quarter).map(({ code }) => code));
  if (frozen) throw new DomainError('WINDOW_FROZEN', { window: frozen });

  // The file first: a row whose file is missing could never be checked, a file without a row harms nobody.
  const stored = await fileStore.put(file.bytes);
  const { id, isRepeat } = await inTransaction(dataSource, async ({ submissions }) => {
    const added = await submissions.addOnce({
      kind: identity.kind,
      agencyId: agency?.id ?? null,
      office: identity.office,
      quarter: identity.quarter,
      editionCode: identity.edition,
      fileName: cleanFileName(file.fileName),
      sha256: stored.sha256,
      bytes: stored.bytes,
      isLate: compareDates(today, dueDates.dataDueOn) > 0,
      preparedById: actor.userId,
      receivedAt: now,
    });
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

async function refusal(repositories: Repositories, findings: readonly Finding[]): Promise<SubmissionRefused> {
  const edition = (await repositories.editions.all()).at(-1);
  return new SubmissionRefused(findings.map((finding) => findingViewOf(finding, edition)));
}

async function agencyOf(
  repositories: Repositories,
  identity: TemplateIdentity,
): Promise<AgencyRecord | null> {
  if (identity.kind === 'evaluator') return null;
  const agency = await repositories.agencies.findByCode(identity.agency ?? '');
  if (agency) return agency;
  throw await refusal(repositories, [
    {
      code: 'TEMPLATE_AGENCY_UNKNOWN',
      severity: 'blocking',
      params: { agency: identity.agency ?? '' },
      count: 1,
    },
  ]);
}

/**
 * An office's workbook is that of the agency at which the office is; the national one speaks of every agency, so only a
 * director of the nation may send it.
 */
async function authoriseUpload(
  repositories: Repositories,
  actor: Actor,
  { kind, office }: TemplateIdentity,
  agency: AgencyRecord | null,
): Promise<void> {
  if (kind === 'agency') return await authorise(repositories, actor, 'upload-submission', agency?.id);
  if (office !== null && office !== NATIONAL_OFFICE) {
    const { id } = await findAgency(repositories, office);
    return await authorise(repositories, actor, 'upload-evaluator-workbook', id);
  }
  await authorise(repositories, actor, 'upload-evaluator-workbook');
  if (scopeOf(actor).kind !== 'nation') throw new DomainError('FORBIDDEN', {});
}

async function requireKnownEdition(repositories: Repositories, identity: TemplateIdentity): Promise<void> {
  const editions = await repositories.editions.all();
  const edition = editions.find((one) => one.code === identity.edition);
  if (!edition)
    throw await refusal(repositories, [
      {
        code: 'TEMPLATE_EDITION_OTHER',
        severity: 'blocking',
        params: { edition: identity.edition, expected: editions.at(-1)?.code ?? '' },
        count: 1,
      },
    ]);
  if (identity.templateVersion !== edition.templateVersion)
    throw await refusal(repositories, [
      {
        code: 'TEMPLATE_VERSION_UNKNOWN',
        severity: 'blocking',
        params: { version: identity.templateVersion, expected: edition.templateVersion },
        count: 1,
      },
    ]);
}

/** A name is only shown, never a path: no folders, no controls, no direction overrides, at most 120 characters. */
function cleanFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  return (
    last.replace(/[\u0000-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').slice(0, 120) ||
    'workbook.xlsx'
  );
}
