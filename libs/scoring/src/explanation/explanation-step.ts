export type ExplanationCode =
  | 'READ_PART'
  | 'READ_RATE'
  | 'READ_MEAN'
  | 'READ_MEDIAN'
  | 'READ_COUNT'
  | 'READ_GAP_ABSOLUTE'
  | 'READ_GAP_RELATIVE'
  | 'READ_YES'
  | 'READ_NO'
  | 'REACHED_UP'
  | 'REACHED_DOWN'
  | 'SHARE_UP'
  | 'SHARE_DOWN'
  | 'LINEAR_UP'
  | 'LINEAR_DOWN'
  | 'LIMIT_UP'
  | 'LIMIT_DOWN'
  | 'IN_BAND'
  | 'IS_SO'
  | 'IS_NOT_SO'
  | 'QUARTER_MISSING'
  | 'QUARTER_UNREADABLE'
  | 'QUARTER_NOTHING_TO_REPORT'
  | 'QUARTER_NOT_APPLICABLE'
  | 'QUARTER_WAIVED'
  | 'QUARTER_NOT_DUE'
  | 'WINDOW_ONE'
  | 'WINDOW_MEAN'
  | 'WINDOW_POOLED'
  | 'WINDOW_POOLED_TAKEN'
  | 'WEIGHT_KEPT'
  | 'WEIGHT_FROM_ARTICLE'
  | 'WEIGHT_FROM_ARTICLES'
  | 'WEIGHT_IN_FORCE'
  | 'WEIGHT_NOT_DUE'
  | 'WEIGHT_WENT_WITHIN'
  | 'WEIGHT_WENT_BETWEEN'
  | 'WEIGHT_LOST'
  | 'POINTS'
  | 'ARTICLE_POINTS'
  | 'ARTICLE_GREW'
  | 'ARTICLE_LEFT_OUT'
  | 'ARTICLE_NOT_DUE'
  | 'TOTAL_CEILING'
  | 'TOTAL_POINTS';

export type ExplanationParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * One step from a reported number to points, with every number that its sentence needs. Points are texts with two
 * decimals; values and attainments exact decimals, cut after four places with `…` where they go on; articles and counts
 * whole numbers.
 */
export interface ExplanationStep {
  readonly code: ExplanationCode;
  readonly params: ExplanationParams;
}
