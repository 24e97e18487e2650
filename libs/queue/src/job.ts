/** Every job there is. A job carries an id: the truth is the row in PostgreSQL, the queue only rings the bell. */
export type Job =
  | { readonly name: 'check-submission'; readonly submissionId: string }
  | { readonly name: 'score-submission'; readonly submissionId: string }
  /** Ranks and roll-ups of a window, once for any number of submissions. */
  | { readonly name: 'refresh-window'; readonly window: string }
  | { readonly name: 'render-report'; readonly reportId: string }
  /** The files that one request brought, however many. */
  | { readonly name: 'import-files'; readonly importId: string };

export type JobName = Job['name'];
