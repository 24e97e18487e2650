import { rankIntervalText } from '#reporting';
import type { RankInterval } from '#scoring';
import type { RankIntervalView } from '../views/rank-interval-view.js';

export function rankIntervalViewOf(interval: RankInterval | null): RankIntervalView | null {
  return interval && { ...interval, text: rankIntervalText(interval) };
}
