import type { Actor } from '#access';
import type { Dependencies } from '../dependencies.js';
import type { FileToSend } from '../use-cases.js';
import type { CarryOverView } from '../views/carry-over-view.js';
import { carriedOver } from './carried-over.js';
import { fileOfSubmission } from './file-of-submission.js';
import { mendedFile } from './mended-file.js';

/**
 * The current workbook with the data of the one that was sent, to be looked through and sent; the submission stays.
 * @throws SubmissionRefused, DomainError SUBMISSION_UNKNOWN, FORBIDDEN
 */
export async function carryOverSubmission(deps: Dependencies, actor: Actor, id: string): Promise<FileToSend> {
  const { repositories, submission, bytes } = await fileOfSubmission(deps, actor, id);
  const carried = await carriedOver(deps, repositories, bytes);
  return mendedFile(submission.fileName, 'در کاربرگ کنونی', { bytes: carried.bytes, findings: [] });
}

/** What would be carried and what not. @throws SubmissionRefused, DomainError SUBMISSION_UNKNOWN, FORBIDDEN */
export async function viewCarryOver(deps: Dependencies, actor: Actor, id: string): Promise<CarryOverView> {
  const { repositories, bytes } = await fileOfSubmission(deps, actor, id);
  return (await carriedOver(deps, repositories, bytes)).view;
}
