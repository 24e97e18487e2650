import { describe, expect, it } from '@jest/globals';
import { rankPeers } from './rank-peers.js';

function ranks(points: readonly number[], unranked: readonly number[] = []) {
  const rows = points.map((earned, index) => ({
    key: `a${index}`,
    earned,
    isRankable: !unranked.includes(index),
  }));
  return [...rankPeers(rows).values()].map(({ rank }) => rank);
}

describe(rankPeers.name, () => {
  it('ties share the better rank, and the next place is skipped', () => {
    expect(ranks([90, 80, 80, 70, 60, 50])).toEqual([1, 2, 2, 4, 5, 6]);
  });

  it('follows the rows, not their order', () => {
    expect(ranks([50, 80, 60, 90, 80, 70])).toEqual([6, 2, 5, 1, 2, 4]);
  });

  it('gives no rank among fewer than 6 peers', () => {
    expect(ranks([5, 4, 3, 2, 1])).toEqual([null, null, null, null, null]);
  });

  it('an agency with under half the ceiling applicable takes no place, but is a peer', () => {
    expect(ranks([90, 80, 70, 60, 50, 40], [1])).toEqual([1, null, 2, 3, 4, 5]);
  });

  it('ranks a silent agency last', () => {
    expect(ranks([0, 80, 70, 60, 50, 0])).toEqual([5, 1, 2, 3, 4, 5]);
  });

  it('says how many peers there are', () => {
    expect(rankPeers([{ key: 'a', earned: 1, isRankable: true }]).get('a')).toEqual({ rank: null, peers: 1 });
  });
});
