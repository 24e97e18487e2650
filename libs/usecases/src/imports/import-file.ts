import type { Finding } from '#faults';

/** A file on its way into a bulk import: its bytes, or why it was not even opened. */
export interface ImportFile {
  /** As told to the user: the path, or `archive.zip/name`. */
  readonly place: string;
  readonly content:
    { readonly bytes: Buffer; readonly finding: null } | { readonly bytes: null; readonly finding: Finding };
}
