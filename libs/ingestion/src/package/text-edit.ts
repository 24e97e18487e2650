/** A place of a part's text that is told anew; `from` = `to` inserts. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
