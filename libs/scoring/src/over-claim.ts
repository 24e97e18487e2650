import type { AgencyScore, Hundredths } from './agency-score.js';

export interface OverClaim {
  readonly self: Hundredths;
  readonly confirmed: Hundredths;
  /** self − confirmed; negative where review found more than was claimed. */
  readonly claim: Hundredths;
}

export interface OverClaims extends OverClaim {
  readonly articles: readonly (OverClaim & { readonly number: number })[];
  /** Only where they differ, the largest claim first, ties in the order of the score: where a reviewer looks first. */
  readonly indicators: readonly (OverClaim & { readonly code: string })[];
}

/**
 * What an agency claims above what was confirmed (design §5 «Self and confirmed»): it orders the review queue and is
 * no penalty. Both scores are of one agency, by one edition over one window. Weights in force may differ between them,
 * where a `not-applicable` was not confirmed; points are compared as printed.
 */
export function overClaims(self: AgencyScore, confirmed: AgencyScore): OverClaims {
  const articles = new Map(confirmed.articles.map(({ number, earned }) => [number, earned]));
  const indicators = new Map(
    confirmed.articles.flatMap((article) => article.indicators.map(({ code, earned }) => [code, earned])),
  );
  return {
    ...claimOf(self.earned, confirmed.earned),
    articles: self.articles.map(({ number, earned }) => ({
      number,
      ...claimOf(earned, articles.get(number) ?? 0),
    })),
    indicators: self.articles
      .flatMap((article) => article.indicators)
      .map(({ code, earned }) => ({ code, ...claimOf(earned, indicators.get(code) ?? 0) }))
      .filter(({ claim }) => claim !== 0)
      .sort((a, b) => b.claim - a.claim),
  };
}

function claimOf(self: Hundredths, confirmed: Hundredths): OverClaim {
  return { self, confirmed, claim: self - confirmed };
}
