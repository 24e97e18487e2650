/** What a report must carry across every page: made of fictitious agencies, or of scores nobody has confirmed yet. */
export interface ReportMarks {
  readonly isDemonstration: boolean;
  readonly isUnconfirmed: boolean;
}
