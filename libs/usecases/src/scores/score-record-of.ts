import type { NewScore } from '#persistence';
import type { AgencyScore } from '#scoring';

export function scoreRecordOf(score: AgencyScore, agencyId: string, editionCode: string): NewScore {
  return {
    window: score.window,
    agencyId,
    editionCode,
    earned: score.earned,
    ceiling: score.ceiling,
    isRankable: score.isRankable,
    articles: score.articles.map(({ number, earned, ceiling }) => ({ number, earned, ceiling })),
  };
}
