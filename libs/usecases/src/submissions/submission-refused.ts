import { DomainError } from '#faults';
import type { FindingView } from '../views/finding-view.js';

/** A file that is refused whole: nothing was stored. Carries the findings, so that the answer says why at once. */
export class SubmissionRefused extends DomainError {
  constructor(readonly findings: readonly FindingView[]) {
    super('SUBMISSION_REFUSED', { reason: findings[0]?.message ?? '' });
    this.name = 'SubmissionRefused';
  }
}
