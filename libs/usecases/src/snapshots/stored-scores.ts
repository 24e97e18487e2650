import { formatPoints, type AgencyScore } from '#scoring';
import type { ScoredAgency } from '../scores/score-agencies.js';
import type { AgencyRank } from '../scores/ranks-of.js';

/** One agency of scores.json. Points have two decimals. */
export interface StoredScore {
  readonly agency: string;
  readonly earned: string;
  readonly ceiling: string;
  readonly rank: number | null;
  readonly peers: number;
  /** Between which places nine draws of weights in ten put it; null without a rank. */
  readonly rankInterval: readonly [best: number, worst: number] | null;
  readonly articles: readonly {
    readonly number: number;
    readonly earned: string;
    readonly ceiling: string;
    readonly indicators: readonly {
      readonly code: string;
      readonly earned: string;
      readonly effectiveWeight: string;
    }[];
  }[];
}

/** The scores of a window as they are printed and kept, in the order of the agencies' codes. */
export function storedScores(
  scored: readonly (Pick<ScoredAgency, 'score'> & { readonly agency: { readonly code: string } })[],
  rankOf: ReadonlyMap<string, AgencyRank>,
): StoredScore[] {
  return scored
    .map(({ agency, score }) => storedScore(agency.code, score, rankOf.get(agency.code)))
    .sort((a, b) => (a.agency < b.agency ? -1 : 1));
}

function storedScore(code: string, score: AgencyScore, place: AgencyRank | undefined): StoredScore {
  return {
    agency: code,
    earned: formatPoints(score.earned),
    ceiling: formatPoints(score.ceiling),
    rank: place?.rank ?? null,
    peers: place?.peers ?? 0,
    rankInterval: place?.interval ? [place.interval.best, place.interval.worst] : null,
    articles: score.articles.map((article) => ({
      number: article.number,
      earned: formatPoints(article.earned),
      ceiling: formatPoints(article.ceiling),
      indicators: article.indicators.map(({ code: indicator, earned, effectiveWeight }) => ({
        code: indicator,
        earned: formatPoints(earned),
        effectiveWeight: formatPoints(effectiveWeight),
      })),
    })),
  };
}
