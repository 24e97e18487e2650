import type { Direction, ValueStatus } from '#decree';
import type { LedgerState } from '#review';
import type { DeskWatchView } from './bridge-or-wall-view.js';
import type { Named, Titled } from './named.js';
import type { RankIntervalView } from './rank-interval-view.js';

export interface IndicatorView extends Titled {
  readonly unit: string;
  readonly status: ValueStatus;
  readonly statusTitle: string;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly earned: string;
  readonly attainmentPercent: string | null;
  /** Pooled over the window. */
  readonly value: string | null;
  readonly coverage: string;
  readonly target: string;
  readonly direction: Direction;
}

export interface ArticleView {
  readonly number: number;
  readonly subject: string;
  readonly earned: string;
  readonly ceiling: string;
  readonly percent: string | null;
  readonly peerMedianPercent: string | null;
  readonly indicators: readonly IndicatorView[];
}

export interface ScorecardView {
  readonly agency: Named & {
    readonly groupTitle: string;
    readonly levelTitle: string;
    readonly province: string | null;
    readonly parent: string | null;
  };
  readonly window: Titled & { readonly quarters: readonly Titled[] };
  readonly isUnconfirmed: boolean;
  readonly earned: string;
  readonly ceiling: string;
  readonly percent: string;
  readonly rank: number | null;
  readonly peers: number;
  /** Null without a rank. */
  readonly rankInterval: RankIntervalView | null;
  /** Why there is a rank or none, in Persian. */
  readonly rankSentence: string;
  readonly peerMedianPercent: string;
  readonly change: string | null;
  /** What a reader should know before the numbers. */
  readonly notes: readonly string[];
  readonly articles: readonly ArticleView[];
  readonly rights: readonly {
    readonly number: number;
    readonly title: string;
    readonly article: number;
    readonly percent: string | null;
  }[];
  readonly trend: readonly {
    readonly quarter: string;
    readonly title: string;
    readonly percent: string | null;
    readonly ledger: LedgerState;
    readonly ledgerTitle: string;
  }[];
  readonly weakest: readonly (Titled & {
    readonly article: number;
    readonly lost: string;
    readonly attainmentPercent: string;
  })[];
  readonly improved: readonly (Titled & {
    readonly article: number;
    readonly from: string;
    readonly to: string;
    readonly change: string;
  })[];
  /** «Bridge or wall» among all of its peers. */
  readonly watch: DeskWatchView;
}
