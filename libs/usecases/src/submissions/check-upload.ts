import type { Actor } from '#access';
import { DomainError } from '#faults';
import { checkFileName } from '#ingestion';
import { createRepositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { CheckView } from '../views/check-view.js';
import { admitWorkbook } from './admit-workbook.js';
import { checkViewOf } from './check-view-of.js';
import { intakeFactsOf } from './intake-facts-of.js';
import { readReport } from './read-report.js';
import { SubmissionRefused } from './submission-refused.js';

/**
 * The dry run of an upload: what its check would say, earlier quarters of its agency included, and nothing is stored. A
 * file that would be refused whole is answered like one with faults; what is not the file's fault is thrown as by the
 * upload: nobody tries out numbers against another's history.
 * @throws DomainError FORBIDDEN, AGENCY_UNKNOWN, QUARTER_NOT_CLOSED, WINDOW_FROZEN, UPLOAD_MISSING
 */
export async function checkUpload(
  { dataSource, reader, clock, calendar }: Dependencies,
  actor: Actor,
  { fileName: file, bytes }: { fileName: string; bytes: Buffer },
): Promise<CheckView> {
  if (bytes.length === 0) throw new DomainError('UPLOAD_MISSING', {});
  const repositories = createRepositories(dataSource.manager);
  const editions = await repositories.editions.all();
  const { identity, findings } = await reader.identify(bytes);
  const refused = { identity, isAccepted: false, findings, values: [] };
  if (!identity) return checkViewOf({ file, bytes }, refused, [], editions);
  const now = clock.now();
  const facts = await intakeFactsOf(repositories, actor, identity);
  try {
    admitWorkbook(identity, { ...facts, actor, isImport: false, now, calendar, editions });
  } catch (error) {
    if (!(error instanceof SubmissionRefused)) throw error;
    return { ...checkViewOf({ file, bytes }, refused, [], editions), findings: error.findings };
  }
  const sender = { agency: identity.kind === 'agency' ? facts.owner : null, quarter: identity.quarter };
  const { checked } = await readReport({ reader, repositories, now }, sender, bytes);
  return checkViewOf({ file, bytes }, checked, checkFileName(file, bytes), editions);
}
