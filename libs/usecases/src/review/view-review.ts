import type { Actor } from '#access';
import { formatInstant } from '#calendar';
import type { Edition } from '#decree';
import { createRepositories, type DeclaredValue, type ReviewDecision } from '#persistence';
import { VALUE_STATUS_TITLES } from '#reporting';
import { type DecisionKind, SUBMISSION_TITLES } from '#review';
import type { Dependencies } from '../dependencies.js';
import { numbersOf } from '../numbers-of.js';
import { submissionRowOf } from '../submissions/receipt-view-of.js';
import { visibleSubmission } from '../submissions/visible-submission.js';
import type { ReviewedValueView, ReviewView } from '../views/review-view.js';

export const DECISION_TITLES: Readonly<Record<DecisionKind, string>> = {
  adjusted: 'اصلاح‌شده',
  refused: 'مستندات پذیرفته نشد',
};

/** A submission value by value, with the steps that people took and what the review decided. @throws DomainError SUBMISSION_UNKNOWN, FORBIDDEN */
export async function viewReview(
  { dataSource }: Dependencies,
  actor: Actor,
  id: string,
): Promise<ReviewView> {
  const repositories = createRepositories(dataSource.manager);
  const submission = await visibleSubmission(repositories, actor, id);
  const edition = (await repositories.editions.all()).find(({ code }) => code === submission.editionCode);
  const decisions = await repositories.reviews.decisions(id);
  // An evaluation office's workbook speaks of many agencies and is not reviewed.
  const declared = submission.agency ? await repositories.values.ofSubmission(id) : [];
  return {
    submission: submissionRowOf(submission),
    steps: (await repositories.reviews.steps(id)).map(({ state, at, by, reason }) => ({
      state,
      stateTitle: SUBMISSION_TITLES[state],
      at: at.toISOString(),
      atTitle: formatInstant(at),
      by,
      reason,
    })),
    values: edition ? valuesOf(edition, declared, decisions) : [],
  };
}

function valuesOf(
  edition: Edition,
  declared: readonly DeclaredValue[],
  decisions: readonly ReviewDecision[],
): ReviewedValueView[] {
  const valueOf = new Map(declared.map((value) => [value.indicator, value]));
  return edition.indicators.flatMap((indicator) => {
    const value = valueOf.get(indicator.code);
    if (!value) return [];
    const decision = decisions.find((one) => one.indicator === indicator.code);
    return [
      {
        code: indicator.code,
        title: indicator.title,
        article: indicator.article,
        unit: indicator.unit,
        kind: indicator.kind,
        parts: indicator.parts.map(({ name, title }) => ({ name, title })),
        evidence: indicator.evidence,
        status: value.status,
        statusTitle: VALUE_STATUS_TITLES[value.status],
        ...numbersOf(value),
        note: value.reason ?? null,
        cell: value.cell,
        raw: value.raw,
        decision: decision
          ? {
              kind: decision.decision,
              title: DECISION_TITLES[decision.decision],
              ...numbersOf(decision),
              reason: decision.reason,
            }
          : null,
      },
    ];
  });
}
