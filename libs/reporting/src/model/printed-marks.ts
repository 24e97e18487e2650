/** The marks as words: each page, sheet and print header carries `text` where it is not null. */
export interface PrintedMarks {
  readonly isDemonstration: boolean;
  readonly isUnconfirmed: boolean;
  /** «نمایشی», «تأییدنشده», in this order. */
  readonly words: readonly string[];
  /** The words joined, «نمایشی · تأییدنشده»; null where there is nothing to mark. */
  readonly text: string | null;
  /** One sentence a mark, saying what it means. */
  readonly sentences: readonly string[];
}
