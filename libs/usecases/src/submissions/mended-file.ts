import type { MendedWorkbook } from '#ingestion';
import type { FileToSend } from '../use-cases.js';
import { findingViewOf } from './finding-view-of.js';
import { SubmissionRefused } from './submission-refused.js';

/**
 * A copy of an upload to be saved beside it: its own name, and what was done to it.
 * @throws SubmissionRefused where the file cannot be read
 */
export function mendedFile(fileName: string, what: string, { bytes, findings }: MendedWorkbook): FileToSend {
  if (!bytes) throw new SubmissionRefused(findings.map((finding) => findingViewOf(finding, undefined)));
  return { fileName: `${fileName.replace(/\.(?:xlsx|json|csv)$/i, '')} (${what}).xlsx`, bytes };
}
