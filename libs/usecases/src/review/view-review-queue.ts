import { type Actor, scopeOf } from '#access';
import { formatInstant, windowTitle } from '#calendar';
import { createRepositories, inReadOnlyTransaction } from '#persistence';
import { formatPoints } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { isClosed } from '../scores/window-range.js';
import { submissionRowOf } from '../submissions/receipt-view-of.js';
import type { ReviewQueueView } from '../views/review-view.js';
import { claimsOfAgencies } from './claims-of-agencies.js';
import { claimViewOf } from './claim-view-of.js';

/**
 * Reports that wait for a review in the actor's scope, of whatever quarter, and what agencies claim in a window: whoever
 * claimed most above what was confirmed is looked at first (design §5).
 * @throws DomainError FORBIDDEN, WINDOW_UNKNOWN
 */
export async function viewReviewQueue(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  code?: string,
): Promise<ReviewQueueView> {
  await authorise(createRepositories(dataSource.manager), actor, 'view-agency');
  const window = chosenWindow(code, clock.now());
  const scope = scopeOf(actor);
  // One view of the database: both scores of an agency are of the same values.
  return await inReadOnlyTransaction(dataSource, async (repositories) => {
    const claims = isClosed(window, clock.now()) ? await claimsOfAgencies(repositories, window, scope) : [];
    const claimOf = new Map(claims.map((claim) => [claim.agency.id, claim]));
    const signed = await repositories.submissions.listSigned(scope);
    const waiting = signed.map(({ signedAt, signedBy, ...submission }) => ({
      claim: claimOf.get(submission.agency?.id ?? ''),
      row: {
        submission: submissionRowOf(submission),
        signedAt: signedAt.toISOString(),
        signedAtTitle: formatInstant(signedAt),
        signedBy,
      },
    }));
    // Stable: equal claims stay in the order of signing.
    waiting.sort((a, b) => (b.claim?.claim ?? 0) - (a.claim?.claim ?? 0));
    return {
      window: { code: window.code, title: windowTitle(window) },
      waiting: waiting.map(({ row, claim }) => ({ ...row, claim: claim ? claimViewOf(claim) : null })),
      agencies: claims.map(({ agency, ceiling, ...claim }) => ({
        code: agency.code,
        name: agency.name,
        ceiling: formatPoints(ceiling),
        ...claimViewOf(claim),
      })),
    };
  });
}
