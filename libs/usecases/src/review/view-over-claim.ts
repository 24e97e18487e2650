import type { Actor } from '#access';
import { quarterTitle, type ScoreWindow, windowTitle } from '#calendar';
import type { Edition } from '#decree';
import { DomainError } from '#faults';
import { createRepositories, type SubmissionRecord } from '#persistence';
import { isReviewed, LEDGER_TITLES, SUBMISSION_TITLES, type SubmissionState } from '#review';
import { formatPoints, overClaims } from '#scoring';
import { authorise } from '../authorise.js';
import type { Dependencies } from '../dependencies.js';
import { editionOfWindow } from '../editions/edition-of-window.js';
import { findAgency } from '../find-agency.js';
import { chosenWindow } from '../scores/chosen-window.js';
import { requireClosed } from '../scores/require-closed.js';
import { scoreAgencies } from '../scores/score-agencies.js';
import type { OverClaimView } from '../views/review-view.js';
import { claimViewOf } from './claim-view-of.js';

/**
 * What an agency claims and what is confirmed of it, side by side (design §5).
 * @throws DomainError AGENCY_UNKNOWN, FORBIDDEN, WINDOW_UNKNOWN, SCORE_MISSING
 */
export async function viewOverClaim(
  { dataSource, clock }: Dependencies,
  actor: Actor,
  agencyCode: string,
  code?: string,
): Promise<OverClaimView> {
  const repositories = createRepositories(dataSource.manager);
  const agency = await findAgency(repositories, agencyCode);
  await authorise(repositories, actor, 'view-agency', agency.id);
  const window = chosenWindow(code, clock.now());
  requireClosed(window, clock.now(), agency.code);
  const edition = await editionOfWindow(repositories, window.code);
  const [self] = await scoreAgencies(repositories, edition, window, [agency]);
  const [confirmed] = await scoreAgencies(repositories, edition, window, [agency], 'confirmed');
  if (!self || !confirmed)
    throw new DomainError('SCORE_MISSING', { agency: agency.code, window: window.code });
  const claims = overClaims(self.score, confirmed.score);
  const ruleOf = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
  return {
    agency: { code: agency.code, name: agency.name },
    window: { code: window.code, title: windowTitle(window) },
    ceiling: formatPoints(self.score.ceiling),
    ...claimViewOf(claims),
    articles: claims.articles.map(({ number, ...claim }) => ({
      number,
      subject: subjectOf(edition, number),
      ...claimViewOf(claim),
    })),
    indicators: claims.indicators.flatMap(({ code: indicator, ...claim }) => {
      const rule = ruleOf.get(indicator);
      return rule
        ? [{ code: rule.code, title: rule.title, article: rule.article, ...claimViewOf(claim) }]
        : [];
    }),
    quarters: quartersOf(
      window,
      await repositories.submissions.list(
        { kind: 'agency', agencyId: agency.id },
        { agencyId: agency.id, limit: MOST_ROWS },
      ),
    ),
  };
}

function subjectOf(edition: Edition, number: number): string {
  return edition.articles.find((article) => article.number === number)?.subject ?? '';
}

/** More than an agency sends in ten years. */
const MOST_ROWS = 500;
const UNREAD: readonly SubmissionState[] = ['received', 'rejected'];

/** @param sent of the agency, the newest first */
function quartersOf(window: ScoreWindow, sent: readonly SubmissionRecord[]): OverClaimView['quarters'] {
  return window.quarters.map((quarter) => {
    const submission = sent.find((one) => one.quarter === quarter && !UNREAD.includes(one.state));
    return {
      code: quarter,
      title: quarterTitle(quarter),
      state: submission?.state ?? null,
      stateTitle: submission ? SUBMISSION_TITLES[submission.state] : LEDGER_TITLES.missing,
      submissionId: submission?.id ?? null,
      isReviewed: submission !== undefined && isReviewed(submission.state),
    };
  });
}
