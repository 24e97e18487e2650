import type { IndicatorKind, PartName } from '#decree';
import type { DraftContent } from '#persistence';
import type { SubmissionState } from '#review';
import type { FindingView } from './finding-view.js';
import type { Named, Titled } from './named.js';

/** Where on the form a finding belongs. */
export type DraftField = PartName | 'status' | 'reason' | 'evidence';

/** A finding of the rule book at its field. */
export interface DraftFindingView extends FindingView {
  /** Null where it speaks of the whole row (with an indicator) or of the whole form (without one). */
  readonly field: DraftField | null;
  /** A warning that is answered in the row's note before the head signs. */
  readonly needsNote: boolean;
}

export interface FormPartView {
  readonly name: PartName;
  readonly title: string;
}

/** What the form asks for one indicator. */
export interface FormIndicatorView extends Titled {
  readonly kind: IndicatorKind;
  /** How it is counted, a Persian sentence. */
  readonly definition: string;
  readonly unit: string;
  readonly targetText: string;
  readonly frequencyTitle: string;
  /** What the evaluator wants to see. */
  readonly evidence: string;
  readonly parts: readonly FormPartView[];
}

export interface FormArticleView {
  readonly number: number;
  readonly subject: string;
  readonly indicators: readonly FormIndicatorView[];
}

/** What saving gives back. */
export interface SavedDraftView {
  /** 0: never saved. */
  readonly version: number;
  readonly savedAt: string | null;
  /** Jalali, Tehran. */
  readonly savedAtTitle: string | null;
  readonly savedBy: string | null;
  readonly findings: readonly DraftFindingView[];
}

/** The submission that an agency last sent for a quarter, by whatever door. */
export interface LastSubmissionView {
  readonly id: string;
  readonly number: number;
  readonly receivedAtTitle: string;
  readonly state: SubmissionState;
  readonly stateTitle: string;
  /** It was made of this form as it stands now. */
  readonly isThisForm: boolean;
}

export interface DraftView extends SavedDraftView {
  readonly agency: Named;
  readonly quarter: string;
  readonly quarterTitle: string;
  readonly dueOnTitle: string;
  readonly isLate: boolean;
  readonly articles: readonly FormArticleView[];
  readonly statuses: readonly Titled[];
  readonly content: DraftContent;
  readonly lastSubmission: LastSubmissionView | null;
}
