import type { Actor } from '#access';
import type { Dependencies } from '../dependencies.js';
import type { RepairView } from '../views/repair-view.js';
import { fileOfSubmission } from './file-of-submission.js';
import { repairViewOf } from './repair-view-of.js';

/**
 * What in the sender's workbook can be mended without judgement; nothing is changed.
 * @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN
 */
export async function listRepairs(deps: Dependencies, actor: Actor, id: string): Promise<RepairView[]> {
  const { repositories, submission, bytes } = await fileOfSubmission(deps, actor, id);
  const editions = await repositories.editions.all();
  const edition = editions.find(({ code }) => code === submission.editionCode);
  const repairs = await deps.reader.findRepairs(bytes, { editions });
  return repairs.map((repair) => repairViewOf(repair, edition));
}
