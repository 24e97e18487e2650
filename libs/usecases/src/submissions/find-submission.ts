import type { Actor } from '#access';
import { formatPoints, percentOf } from '#scoring';
import { createRepositories, type Repositories, type SubmissionRecord } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import type { SubmissionView } from '../views/submission-view.js';
import { findingViewOf } from './finding-view-of.js';
import { submissionRowOf } from './receipt-view-of.js';
import { visibleSubmission } from './visible-submission.js';

/** A file may have 5,000 findings, 3 MB: the first that a reader looks at must not wait for them. */
const FIRST_FINDINGS = 200;

/** @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN */
export async function findSubmission(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
): Promise<SubmissionView> {
  const repositories = createRepositories(dataSource.manager);
  const submission = await visibleSubmission(repositories, actor, id);
  const edition = (await repositories.editions.all()).find((one) => one.code === submission.editionCode);
  const findings = await repositories.submissions.findings(id, FIRST_FINDINGS);
  return {
    ...submissionRowOf(submission),
    findings: findings.map((finding) => findingViewOf(finding, edition)),
    findingCount: await repositories.submissions.countFindings(id),
    valueCount: submission.valueCount,
    score: await quarterScore(repositories, submission),
    failure: submission.failure,
  };
}

async function quarterScore(
  repositories: Repositories,
  submission: SubmissionRecord,
): Promise<SubmissionView['score']> {
  if (!submission.agency || !submission.scoredAt) return null;
  const [score] = await repositories.scores.ofAgency(submission.agency.id, [submission.quarter]);
  if (!score) return null;
  return {
    quarter: submission.quarter,
    earned: formatPoints(score.earned),
    ceiling: formatPoints(score.ceiling),
    percent: formatPoints(percentOf(score.earned, score.ceiling)),
  };
}
