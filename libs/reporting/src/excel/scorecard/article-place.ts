/** Cells of an article's row on the sheet of indicators. */
export interface ArticlePlace {
  readonly ceiling: string;
  readonly earned: string;
}
