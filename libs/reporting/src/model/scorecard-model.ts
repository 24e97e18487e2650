import type { ValueStatus } from '#decree';
import type { LedgerState } from '#review';
import type { Hundredths } from '#scoring';
import type { ChangeSentence } from './changes/change-sentence.js';
import type { ExplanationRow } from './explanation/explanation-row.js';
import type { PercentChange } from './percent-change.js';
import type { PrintedIndicator } from './printed-indicator.js';
import type { PrintedMarks } from './printed-marks.js';
import type { PrintedWindow } from './printed-window.js';
import type { RankAmongPeers } from './rank-among-peers.js';
import type { PrintedWatch } from './warnings/printed-watch.js';

/** Who the scorecard is about, in Persian words. */
export interface ScorecardIdentity {
  readonly code: string;
  readonly name: string;
  readonly groupTitle: string;
  readonly levelTitle: string;
  readonly provinceName: string | null;
  readonly parentName: string | null;
  readonly window: PrintedWindow;
  readonly edition: { readonly code: string; readonly title: string };
  /** «مصوبهٔ شمارهٔ … شورای عالی اداری» */
  readonly decreeLine: string;
  /** «۳ آذر ۱۴۰۵» */
  readonly producedOn: string;
  readonly snapshotHash: string | null;
}

/** The numbers of one due quarter, decimals in Latin digits; null where the kind has no such part or nothing came. */
export interface ScorecardQuarterValue {
  readonly quarter: string;
  readonly quarterTitle: string;
  readonly status: ValueStatus;
  readonly statusTitle: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly value: string | null;
  readonly n: string | null;
  readonly secondValue: string | null;
  readonly secondN: string | null;
  /** Null where the quarter is left out; 0 where missing. */
  readonly attainmentPercent: Hundredths | null;
}

export interface ScorecardIndicator extends PrintedIndicator {
  readonly status: ValueStatus;
  readonly statusTitle: string;
  readonly effectiveWeight: Hundredths;
  readonly earned: Hundredths;
  /** effectiveWeight − earned. */
  readonly lost: Hundredths;
  readonly attainmentPercent: Hundredths | null;
  /** Pooled over the window, a decimal in Latin digits. */
  readonly pooledValue: string | null;
  /** «۳ از ۴» quarters with a value; null where none was due. */
  readonly coverageText: string | null;
  /** Due quarters of the window, in time order. */
  readonly quarters: readonly ScorecardQuarterValue[];
}

export interface ScorecardArticle {
  readonly number: number;
  readonly subject: string;
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
  /** Of the points in force; null where the article was left out. */
  readonly percent: Hundredths | null;
  readonly peerMedianPercent: Hundredths | null;
  readonly indicators: readonly ScorecardIndicator[];
}

export interface ScorecardRight {
  readonly number: number;
  readonly title: string;
  readonly article: number;
  readonly percent: Hundredths | null;
}

export interface ScorecardTrendPoint {
  readonly quarter: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Null where the agency was silent or nothing was due. */
  readonly percent: Hundredths | null;
  readonly ledger: LedgerState;
  readonly ledgerTitle: string;
  readonly isInWindow: boolean;
}

export interface WeakIndicator {
  readonly code: string;
  readonly title: string;
  readonly article: number;
  readonly lost: Hundredths;
  readonly attainmentPercent: Hundredths;
  readonly statusTitle: string;
  readonly targetText: string;
}

export interface ImprovedIndicator {
  readonly code: string;
  readonly title: string;
  readonly article: number;
  /** Attainment, hundredths of a per cent. */
  readonly from: Hundredths;
  readonly to: Hundredths;
  readonly change: Hundredths;
}

/**
 * All that a scorecard prints or the web page shows: points and per cents as whole hundredths, texts in Persian.
 * Plain data, so that it crosses to a worker thread.
 */
export interface ScorecardModel {
  readonly kind: 'scorecard';
  /** «کارنامهٔ حقوق شهروندی در نظام اداری» */
  readonly title: string;
  readonly marks: PrintedMarks;
  readonly identity: ScorecardIdentity;
  readonly total: { readonly earned: Hundredths; readonly ceiling: Hundredths; readonly percent: Hundredths };
  /** `text` says the rank, or why there is none. */
  readonly rank: RankAmongPeers & { readonly text: string };
  readonly change: PercentChange | null;
  readonly peerMedianPercent: Hundredths;
  readonly articles: readonly ScorecardArticle[];
  readonly rights: readonly ScorecardRight[];
  readonly trend: readonly ScorecardTrendPoint[];
  /** Most points lost first, six at most. */
  readonly weakest: readonly WeakIndicator[];
  /** Largest rise of attainment first, five at most; empty without a window before. */
  readonly improved: readonly ImprovedIndicator[];
  readonly watch: PrintedWatch;
  /** What changed since the window before, a sentence each with its numbers; empty where that does not compare. */
  readonly changes: readonly ChangeSentence[];
  /** Sentences a reader should know before the numbers: silence, weight left out, distance from the peers. */
  readonly notes: readonly string[];
  /** How the score is made, a sentence each. */
  readonly method: readonly string[];
  /** The way from the cells to the total; only the workbook has it, for page and PDF it is empty. */
  readonly explanation: readonly ExplanationRow[];
}
