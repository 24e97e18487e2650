import type { IndicatorKind, PartName, ValueStatus } from '#decree';
import type { DecisionKind, SubmissionState } from '#review';
import type { Named, Titled } from './named.js';
import type { NumbersView } from './numbers-view.js';
import type { SubmissionRow } from './submission-view.js';

/** A step that somebody took with a submission. */
export interface StepView {
  readonly state: SubmissionState;
  readonly stateTitle: string;
  readonly at: string;
  /** Jalali, Tehran. */
  readonly atTitle: string;
  /** Null for the recorded system actor. */
  readonly by: string | null;
  readonly reason: string | null;
}

/** One declared value and what the review decided of it. */
export interface ReviewedValueView extends Titled, NumbersView {
  readonly article: number;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly parts: readonly { readonly name: PartName; readonly title: string }[];
  /** What the reviewer wants to see. */
  readonly evidence: string;
  readonly status: ValueStatus;
  readonly statusTitle: string;
  /** The agency's own note or reason. */
  readonly note: string | null;
  readonly cell: string | null;
  readonly raw: string | null;
  /** Null where it was accepted as declared, or was not reviewed yet. */
  readonly decision:
    (NumbersView & { readonly kind: DecisionKind; readonly title: string; readonly reason: string }) | null;
}

export interface ReviewView {
  readonly submission: SubmissionRow;
  /** In the order in which they were taken. */
  readonly steps: readonly StepView[];
  /** In the order of the catalogue. */
  readonly values: readonly ReviewedValueView[];
}

/** Points with two decimals: what an agency claims and what is confirmed of it. */
export interface ClaimView {
  readonly self: string;
  readonly confirmed: string;
  /** self − confirmed, signed. */
  readonly claim: string;
}

export interface OverClaimView extends ClaimView {
  readonly agency: Named;
  readonly window: Titled;
  readonly ceiling: string;
  readonly articles: readonly (ClaimView & { readonly number: number; readonly subject: string })[];
  /** Those that differ, the largest claim first. */
  readonly indicators: readonly (ClaimView & Titled & { readonly article: number })[];
  /** How far the review of the agency's own reports is. */
  readonly quarters: readonly (Titled & {
    readonly state: SubmissionState | null;
    readonly stateTitle: string;
    readonly submissionId: string | null;
    readonly isReviewed: boolean;
  })[];
}

export interface WaitingReviewView {
  readonly submission: SubmissionRow;
  readonly signedAt: string;
  /** Jalali, Tehran. */
  readonly signedAtTitle: string;
  readonly signedBy: string | null;
  /** Of its agency in the window; null where the agency has no score in it. */
  readonly claim: ClaimView | null;
}

export interface ReviewQueueView {
  readonly window: Titled;
  /** Signed and not yet reviewed: the largest over-claim first, then the longest waiting. */
  readonly waiting: readonly WaitingReviewView[];
  /** Every agency in scope that existed in the window, the largest over-claim first. */
  readonly agencies: readonly (ClaimView & Named & { readonly ceiling: string })[];
}
