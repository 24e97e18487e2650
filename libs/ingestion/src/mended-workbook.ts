import type { Finding } from '#faults';

/** A copy of an upload with something done to it. */
export interface MendedWorkbook {
  /** Null where the file is refused whole: what cannot be read cannot be mended. */
  readonly bytes: Buffer | null;
  /** Why it is refused; empty where there is a copy. */
  readonly findings: readonly Finding[];
}
