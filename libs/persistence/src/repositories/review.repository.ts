import type { EntityManager } from 'typeorm';
import type { DecisionKind, SubmissionState } from '#review';
import { ReviewDecisionEntity } from '../entities/review-decision.entity.js';
import { SubmissionStepEntity } from '../entities/submission-step.entity.js';
import type { NewStep, ReviewDecision, StepRecord } from '../records/review-record.js';
import { storableText } from '../storable-text.js';

/** Steps that people take with a submission, and what a review decided of its values. Rows are added, never changed. */
export class ReviewRepository {
  constructor(private readonly manager: EntityManager) {}

  async addStep(step: NewStep): Promise<void> {
    const reason = step.reason === null ? null : storableText(step.reason);
    await this.manager.insert(SubmissionStepEntity, { ...step, reason });
  }

  /** In the order in which they were taken. */
  async steps(submissionId: string): Promise<StepRecord[]> {
    const rows: { state: SubmissionState; at: Date; by: string | null; reason: string | null }[] =
      await this.manager.query(
        `select t.state, t.at, u.display_name as by, t.reason
         from submission_step t left join account u on u.id = t.by_id
         where t.submission_id = $1 order by t.at, t.state = 'signed' desc`,
        [submissionId],
      );
    return rows;
  }

  async addDecisions(submissionId: string, decisions: readonly ReviewDecision[]): Promise<void> {
    if (decisions.length === 0) return;
    await this.manager.insert(
      ReviewDecisionEntity,
      decisions.map((decision) => ({
        submissionId,
        indicator: decision.indicator,
        decision: decision.decision,
        status: decision.status,
        numerator: decision.numerator ?? null,
        denominator: decision.denominator ?? null,
        value: decision.value ?? null,
        n: decision.n ?? null,
        secondValue: decision.secondValue ?? null,
        secondN: decision.secondN ?? null,
        reason: storableText(decision.reason),
      })),
    );
  }

  async decisions(submissionId: string): Promise<ReviewDecision[]> {
    const rows = await this.manager.find(ReviewDecisionEntity, { where: { submissionId } });
    return rows.map((row) => ({
      indicator: row.indicator,
      decision: row.decision as DecisionKind,
      status: row.status as ReviewDecision['status'],
      numerator: row.numerator ?? undefined,
      denominator: row.denominator ?? undefined,
      value: row.value ?? undefined,
      n: row.n ?? undefined,
      secondValue: row.secondValue ?? undefined,
      secondN: row.secondN ?? undefined,
      reason: row.reason,
    }));
  }
}
