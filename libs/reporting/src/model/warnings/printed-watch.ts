import type { Hundredths } from '#scoring';

/** «Bridge or wall» of an agency as it is printed (docs/method.md §13); indices in hundredths, null where there is none. */
export interface PrintedWatch {
  readonly desk: Hundredths | null;
  readonly access: Hundredths | null;
  /** Of the window before. */
  readonly deskBefore: Hundredths | null;
  readonly accessBefore: Hundredths | null;
  /** The raised flags, each with its numbers. */
  readonly sentences: readonly string[];
  readonly isFlagged: boolean;
  readonly isBlind: boolean;
  /** What is missing to see clearly, an indicator each with its quarters. */
  readonly missing: readonly string[];
}
