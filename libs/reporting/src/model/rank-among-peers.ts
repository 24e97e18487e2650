/** Place inside group × level, nationwide; null where none is given. `peers` counts the whole cell. */
export interface RankAmongPeers {
  readonly rank: number | null;
  readonly peers: number;
}
