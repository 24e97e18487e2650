import type { Hundredths } from './agency-score.js';

/** With fewer peers than this a place says nothing. */
const FEWEST_PEERS = 6;

export interface PeerRow {
  readonly key: string;
  readonly earned: Hundredths;
  readonly isRankable: boolean;
}

export interface PeerRank {
  /** Null where not ranked. */
  readonly rank: number | null;
  /** Agencies in the cell, itself and the unranked included. */
  readonly peers: number;
}

/**
 * Ranks inside one cell (group × level, nationwide) on points; ties share the better rank (1, 2, 2, 4). An agency with
 * under half the ceiling applicable gets none and takes no place; a cell of fewer than 6 has no ranks.
 */
export function rankPeers(rows: readonly PeerRow[]): Map<string, PeerRank> {
  const peers = rows.length;
  const points = rows.filter((row) => row.isRankable).map((row) => row.earned);
  points.sort((a, b) => b - a);
  const firstPlace = new Map<Hundredths, number>();
  points.forEach((earned, position) => {
    if (!firstPlace.has(earned)) firstPlace.set(earned, position + 1);
  });
  const rankOf = (row: PeerRow) =>
    peers >= FEWEST_PEERS && row.isRankable ? (firstPlace.get(row.earned) ?? null) : null;
  return new Map(rows.map((row) => [row.key, { rank: rankOf(row), peers }]));
}
