import type { RankInterval } from '#scoring';

/** Place inside group × level, nationwide; null where none is given. `peers` counts the whole cell. */
export interface RankAmongPeers {
  readonly rank: number | null;
  readonly peers: number;
  /** Where nine draws of weights in ten put it (docs/method.md §14); null without a rank. */
  readonly interval: RankInterval | null;
}
