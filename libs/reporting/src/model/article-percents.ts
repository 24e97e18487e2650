import type { AgencyScore, Hundredths } from '#scoring';
import { percentInForce } from './percent-in-force.js';

/** Per cent of one article's points in force at each agency; null where it was left out or there is no score. */
export function articlePercents(
  scores: readonly (AgencyScore | null)[],
  number: number,
): readonly (Hundredths | null)[] {
  return scores.map((score) => {
    const article = score?.articles.find((scored) => scored.number === number);
    return article ? percentInForce(article) : null;
  });
}
