import type { PartName } from '#decree';

/** One row of the form, every field as it was typed; a blank field is left out. */
export type DraftRow = { readonly code: string } & {
  readonly [field in PartName | 'status' | 'reason' | 'evidence']?: string | undefined;
};

/** What a form holds before it is sent. */
export interface DraftContent {
  /** «Nothing to report» of the whole quarter. */
  readonly nothingToReport: boolean;
  readonly rows: readonly DraftRow[];
}

export interface DraftRecord {
  /** Counts the saves from 1; whoever saves names the one that was last seen. */
  readonly version: number;
  readonly content: DraftContent;
  readonly savedAt: Date;
  /** Display name; null where the account is gone. */
  readonly savedBy: string | null;
  /** The submission last made of it, and of which version. */
  readonly sent: { readonly submissionId: string; readonly version: number } | null;
}

export interface DraftKey {
  readonly agencyId: string;
  readonly quarter: string;
}
