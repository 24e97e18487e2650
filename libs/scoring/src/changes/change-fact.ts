export type ChangeCode =
  | 'TOTAL_ROSE'
  | 'TOTAL_FELL'
  | 'TOTAL_SAME'
  | 'RANK_ROSE'
  | 'RANK_FELL'
  | 'RANK_SAME'
  | 'RANK_GAINED'
  | 'RANK_LOST'
  | 'ARTICLE_ROSE'
  | 'ARTICLE_FELL'
  | 'TARGET_REACHED'
  | 'TARGET_LOST'
  | 'SILENCE_GREW'
  | 'SILENCE_SHRANK'
  | 'INDICATOR_FELL_SILENT'
  | 'INDICATOR_SPOKE'
  | 'LEFT_OUT_GREW'
  | 'NATION_ROSE'
  | 'NATION_FELL'
  | 'NATION_SAME'
  | 'AGENCIES_MOVED'
  | 'NATION_ARTICLE_ROSE'
  | 'NATION_ARTICLE_FELL'
  | 'REPORTS_MISSING_GREW'
  | 'REPORTS_MISSING_SHRANK';

/**
 * One thing that changed since the window before. Per cents are texts with two decimals (`72.33`) of the ceiling in
 * force, `change` without its sign, which the code tells; ranks, counts and numbers of articles are whole numbers.
 */
export interface ChangeFact {
  readonly code: ChangeCode;
  readonly params: Readonly<Record<string, string | number>>;
}
