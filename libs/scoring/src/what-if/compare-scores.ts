import type { Hundredths } from '../agency-score.js';

export interface RankedPoints {
  readonly key: string;
  readonly earned: Hundredths;
  readonly ceiling: Hundredths;
  readonly rank: number | null;
}

export interface Move {
  readonly key: string;
  readonly live: RankedPoints;
  readonly trial: RankedPoints;
  /** Trial − live. */
  readonly points: Hundredths;
  /** Trial − live: −3 stands three places better in the trial; null where either has no rank. */
  readonly places: number | null;
}

export interface Comparison {
  /** Who moves most first: by places, then by points, both regardless of direction, then by key. All agencies. */
  readonly moves: readonly Move[];
  readonly movedInPoints: number;
  readonly movedInRank: number;
  /** Mean of |places| over those with both ranks, hundredths of a place, half up: COINr's «average shift in rank». */
  readonly meanShift: Hundredths | null;
  readonly isIdentical: boolean;
}

/** A trial of the laboratory beside the live scores. Agencies of only one side are left out: they did not move. */
export function compareScores(live: readonly RankedPoints[], trial: readonly RankedPoints[]): Comparison {
  const trialOf = new Map(trial.map((row) => [row.key, row]));
  const moves = live.flatMap((row): Move[] => {
    const tried = trialOf.get(row.key);
    if (!tried) return [];
    const places = row.rank === null || tried.rank === null ? null : tried.rank - row.rank;
    return [{ key: row.key, live: row, trial: tried, points: tried.earned - row.earned, places }];
  });
  moves.sort(
    (a, b) =>
      Math.abs(b.places ?? 0) - Math.abs(a.places ?? 0) ||
      Math.abs(b.points) - Math.abs(a.points) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  const shifts = moves.flatMap(({ places }) => (places === null ? [] : [Math.abs(places)]));
  const sum = shifts.reduce((running, shift) => running + shift, 0);
  return {
    moves,
    movedInPoints: moves.filter(({ points }) => points !== 0).length,
    movedInRank: shifts.filter((shift) => shift > 0).length,
    meanShift: shifts.length > 0 ? Math.floor((200 * sum + shifts.length) / (2 * shifts.length)) : null,
    isIdentical:
      live.length === trial.length &&
      moves.length === live.length &&
      moves.every(
        (move) =>
          move.points === 0 && move.live.rank === move.trial.rank && move.live.ceiling === move.trial.ceiling,
      ),
  };
}
