import type { Actor } from '#access';
import { chosenRepairs, type RepairChoice } from '#ingestion';
import type { Dependencies } from '../dependencies.js';
import type { FileToSend } from '../use-cases.js';
import { fileOfSubmission } from './file-of-submission.js';
import { mendedFile } from './mended-file.js';

/**
 * A copy of the sender's workbook with the chosen ones of the offered repairs made, to be looked through and sent again;
 * the submission stays what it was.
 * @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN, REPAIR_UNKNOWN
 */
export async function repairSubmission(
  deps: Dependencies,
  actor: Actor,
  id: string,
  choice: RepairChoice = {},
): Promise<FileToSend> {
  const { repositories, submission, bytes } = await fileOfSubmission(deps, actor, id);
  const repairs = await deps.reader.findRepairs(bytes, { editions: await repositories.editions.all() });
  const repaired = await deps.reader.repair(bytes, chosenRepairs(repairs, choice));
  return mendedFile(submission.fileName, 'ترمیم‌شده', repaired);
}
