import type { Hundredths } from '../agency-score.js';
import { percentOf } from '../percent-of.js';

export interface ArticleMove {
  readonly article: number;
  /** Per cent of the article's ceiling in force. */
  readonly from: Hundredths;
  readonly to: Hundredths;
}

/** A result with its articles, points in hundredths: a whole score, or what is stored of it. */
export interface ArticleTotals {
  readonly articles: readonly {
    readonly number: number;
    readonly earned: Hundredths;
    readonly ceiling: Hundredths;
  }[];
}

/** The articles in force in both windows. */
export function articleMoves(before: ArticleTotals, after: ArticleTotals): readonly ArticleMove[] {
  const known = new Map(before.articles.map((article) => [article.number, article]));
  return after.articles.flatMap((article) => {
    const earlier = known.get(article.number);
    if (!earlier || earlier.ceiling === 0 || article.ceiling === 0) return [];
    return [
      {
        article: article.number,
        from: percentOf(earlier.earned, earlier.ceiling),
        to: percentOf(article.earned, article.ceiling),
      },
    ];
  });
}
