import type { ScoreWindow } from '#calendar';
import type { Edition } from '#decree';
import { createRankDraws, type RankDraws } from '#scoring';
import { sha256 } from './sha-256.js';

/** Windows that are open at one time, and a few more. */
const KEPT = 16;
const kept = new Map<string, RankDraws>();

/**
 * The draws behind the intervals of ranks. Those made last are kept: a window that fills is scored again and again, and
 * its 1,000 × 30 hashes, 0.3 s, come out the same each time.
 * @param seed see `createRankDraws`
 */
export function drawsOfWindow(edition: Edition, window: ScoreWindow, seed: string): RankDraws {
  const key = JSON.stringify([seed, window, edition.indicators]);
  const draws = kept.get(key) ?? createRankDraws(edition, window, { seed, sha256 });
  kept.delete(key);
  kept.set(key, draws);
  for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest);
  return draws;
}
