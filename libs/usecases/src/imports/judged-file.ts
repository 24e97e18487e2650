import type { Finding } from '#faults';
import type { CheckedSubmission, KnownFile, NewValue } from '#persistence';
import type { FindingView } from '../views/finding-view.js';

/** A file that was read and checked, and what is to become of it. */
export type JudgedFile = { readonly place: string } & (
  | {
      readonly verdict: 'refused';
      readonly sha256: string | null;
      readonly message: string;
      readonly findings: readonly FindingView[];
    }
  | { readonly verdict: 'repeat'; readonly known: KnownFile }
  | {
      readonly verdict: 'new';
      readonly bytes: Buffer;
      readonly submission: CheckedSubmission;
      readonly agency: string | null;
      readonly findings: readonly Finding[];
      readonly values: readonly NewValue[];
    }
);
