import type { Actor } from '#access';
import { shiftQuarter } from '#calendar';
import { DomainError } from '#faults';
import { createRepositories, inTransaction, type Repositories } from '#persistence';
import type { Dependencies } from '../dependencies.js';
import { reasonOf } from '../reason-of.js';
import { isClosed, windowsWith } from '../scores/window-range.js';
import { type DecisionOrder, decisionsOf } from './decisions-of.js';
import { reportFor, takeStep } from './take-step.js';
import { viewReview } from './view-review.js';
import type { ReviewView } from '../views/review-view.js';

/** Values are confirmed, each as declared, adjusted or refused; or the whole report goes back with a reason. */
export type ReviewOrder =
  | { readonly outcome: 'confirmed'; readonly decisions: readonly DecisionOrder[] }
  | { readonly outcome: 'returned'; readonly reason: string };

/**
 * Step 6 (design §3). What the agency declared stays as it was: decisions stand beside it and make the confirmed score.
 * @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN, OFFICE_NOT_REVIEWED, STEP_REFUSED, WINDOW_FROZEN, EDITION_UNKNOWN,
 * REASON_TOO_SHORT of a return, INDICATOR_NOT_REPORTED, DECISION_BROKEN
 */
export async function reviewSubmission(
  dependencies: Dependencies,
  actor: Actor,
  id: string,
  order: ReviewOrder,
): Promise<ReviewView> {
  const { dataSource, clock, queue } = dependencies;
  const submission = await reportFor(createRepositories(dataSource.manager), actor, 'review-submission', id);
  const at = clock.now();
  const step = { to: order.outcome, by: actor, at };
  await inTransaction(
    dataSource,
    async (repositories) => {
      if (order.outcome === 'returned') {
        const stale = await markStale(repositories, submission.quarter, at);
        await takeStep(repositories, submission, { ...step, reason: reasonOf(order.reason) });
        return stale;
      }
      await takeStep(repositories, submission, { ...step, reason: null });
      const edition = (await repositories.editions.all()).find(({ code }) => code === submission.editionCode);
      if (!edition) throw new DomainError('EDITION_UNKNOWN', { edition: submission.editionCode });
      const declared = await repositories.values.ofSubmission(id);
      const decisions = decisionsOf(edition, submission.quarter, declared, order.decisions);
      await repositories.reviews.addDecisions(id, decisions);
      return [];
    },
    async (stale) => {
      await queue.ringAll(stale.map((window) => ({ name: 'refresh-window', window })));
    },
  );
  return await viewReview(dependencies, actor, id);
}

/**
 * Values of a returned report count no more, in the windows of its quarter; and those of the next have REP-01, which asks
 * whether it was sent. Stored scores are those of declared values, so a confirmation changes none. Before the submission's
 * lock and in the order of all takers of windows.
 */
async function markStale({ scores }: Repositories, quarter: string, at: Date): Promise<string[]> {
  const windows = [quarter, shiftQuarter(quarter, 1)]
    .flatMap(windowsWith)
    .filter((window) => isClosed(window, at));
  const codes = [...new Set(windows.map(({ code }) => code))].sort();
  await scores.markStale(codes, at);
  return codes;
}
