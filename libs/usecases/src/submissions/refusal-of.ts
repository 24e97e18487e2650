import type { Edition } from '#decree';
import type { Finding } from '#faults';
import { findingViewOf } from './finding-view-of.js';
import { SubmissionRefused } from './submission-refused.js';

export function refusalOf(findings: readonly Finding[], editions: readonly Edition[]): SubmissionRefused {
  return new SubmissionRefused(findings.map((finding) => findingViewOf(finding, editions.at(-1))));
}
