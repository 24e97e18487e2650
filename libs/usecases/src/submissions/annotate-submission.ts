import type { Actor } from '#access';
import type { Dependencies } from '../dependencies.js';
import type { FileToSend } from '../use-cases.js';
import { fileOfSubmission } from './file-of-submission.js';
import { findingViewOf } from './finding-view-of.js';
import { mendedFile } from './mended-file.js';

/**
 * The sender's own workbook with the findings of its check in it: colour and comment at each cell, a first sheet of all.
 * Of a JSON or CSV, the current workbook filled with it.
 * @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN
 */
export async function annotateSubmission(deps: Dependencies, actor: Actor, id: string): Promise<FileToSend> {
  const { repositories, submission, bytes } = await fileOfSubmission(deps, actor, id);
  const editions = await repositories.editions.all();
  const edition = editions.find(({ code }) => code === submission.editionCode);
  const agencies = submission.agency
    ? [submission.agency]
    : await repositories.agencies.list({ kind: 'nation' });
  const findings = await repositories.submissions.findings(id);
  const annotated = await deps.reader.annotate(
    bytes,
    findings.map((finding) => findingViewOf(finding, edition)),
    {
      editions,
      agencies: agencies.map(({ code, name }) => ({ code, name })),
      isDemonstration: deps.isDemonstration,
    },
  );
  return mendedFile(submission.fileName, 'نشانه‌گذاری‌شده', annotated);
}
