export interface ArticleTotal {
  readonly number: number;
  readonly earned: number;
  readonly ceiling: number;
}

/** Points in hundredths. */
export interface NewScore {
  readonly window: string;
  readonly agencyId: string;
  readonly editionCode: string;
  readonly earned: number;
  readonly ceiling: number;
  readonly isRankable: boolean;
  readonly articles: readonly ArticleTotal[];
}

export interface ScoreRecord extends NewScore {
  readonly rank: number | null;
  readonly peers: number;
  /** Places between which nine draws of weights in ten put the agency; null without a rank. */
  readonly rankBest: number | null;
  readonly rankWorst: number | null;
  readonly computedAt: Date;
}
