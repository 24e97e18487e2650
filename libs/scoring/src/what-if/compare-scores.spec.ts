import { describe, expect, it } from '@jest/globals';
import { compareScores } from './compare-scores.js';

const row = (key: string, earned: number, rank: number | null) => ({ key, earned, ceiling: 100_000, rank });
const LIVE = [row('A', 90_000, 1), row('B', 80_000, 2), row('C', 70_000, 3), row('D', 60_000, null)];

describe(compareScores.name, () => {
  it('of live and live is identical', () => {
    expect(compareScores(LIVE, LIVE)).toMatchObject({
      isIdentical: true,
      movedInPoints: 0,
      movedInRank: 0,
      meanShift: 0,
    });
  });

  it('says who moves, those most who move most', () => {
    const trial = [row('A', 75_000, 3), row('B', 80_000, 2), row('C', 85_000, 1), row('D', 65_000, null)];
    const comparison = compareScores(LIVE, trial);
    expect(comparison.moves.map(({ key, points, places }) => [key, points, places])).toEqual([
      ['A', -15_000, 2],
      ['C', 15_000, -2],
      ['D', 5_000, null],
      ['B', 0, 0],
    ]);
    // |2| + |0| + |−2| over three.
    expect(comparison).toMatchObject({
      movedInPoints: 3,
      movedInRank: 2,
      meanShift: 133,
      isIdentical: false,
    });
  });

  it('a rank that is lost is no identity', () => {
    expect(compareScores(LIVE, [row('A', 90_000, null), ...LIVE.slice(1)]).isIdentical).toBe(false);
    expect(compareScores(LIVE, LIVE.slice(1)).isIdentical).toBe(false);
  });
});
