import type { Actor } from '#access';
import { DomainError } from '#faults';
import type { TemplateIdentity } from '#ingestion';
import { createRepositories, type Repositories } from '#persistence';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { findAgency } from '../find-agency.js';
import type { FileToSend } from '../use-cases.js';
import { ownerCodeOf } from './admit-workbook.js';
import { carriedOver } from './carried-over.js';
import { mendedFile } from './mended-file.js';
import { refusalOf } from './refusal-of.js';

/**
 * The same for a workbook that was refused for its edition or version, so that no submission has it: nothing is stored.
 * @throws SubmissionRefused, DomainError UPLOAD_MISSING, AGENCY_UNKNOWN, FORBIDDEN
 */
export async function carryOverUpload(
  deps: Dependencies,
  actor: Actor,
  { fileName, bytes }: { fileName: string; bytes: Buffer },
): Promise<FileToSend> {
  if (bytes.length === 0) throw new DomainError('UPLOAD_MISSING', {});
  const repositories = createRepositories(deps.dataSource.manager);
  const { identity, findings } = await deps.reader.identify(bytes);
  if (!identity) throw refusalOf(findings, await repositories.editions.all());
  await authoriseFor(repositories, actor, identity);
  const carried = await carriedOver(deps, repositories, bytes);
  return mendedFile(fileName, 'در کاربرگ کنونی', { bytes: carried.bytes, findings: [] });
}

async function authoriseFor(
  repositories: Repositories,
  actor: Actor,
  identity: TemplateIdentity,
): Promise<void> {
  const code = ownerCodeOf(identity);
  const owner = code === null ? undefined : (await findAgency(repositories, code)).id;
  const action = identity.kind === 'agency' ? 'download-template' : 'upload-evaluator-workbook';
  await authorise(repositories, actor, action, owner);
}
