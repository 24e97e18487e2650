import type { LedgerState } from '#review';
import type { ListedAgency } from './listed-agency.js';
import type { RankIntervalView } from './rank-interval-view.js';

export interface AgencyRow extends ListedAgency {
  /** Null where the window has no score yet. */
  readonly earned: string | null;
  readonly ceiling: string | null;
  readonly percent: string | null;
  readonly rank: number | null;
  readonly peers: number;
  /** Null without a rank. */
  readonly rankInterval: RankIntervalView | null;
  readonly change: string | null;
  readonly ledger: readonly {
    readonly quarter: string;
    readonly state: LedgerState;
    readonly title: string;
  }[];
}
