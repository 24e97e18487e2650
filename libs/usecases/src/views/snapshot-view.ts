/** A frozen window. */
export interface SnapshotView {
  readonly window: { readonly code: string; readonly title: string };
  readonly number: number;
  /** SHA-256 of its manifest. */
  readonly hash: string;
  readonly edition: string;
  readonly agencies: number;
  /** Hash of the snapshot that it corrects. */
  readonly supersedes: string | null;
  readonly reason: string | null;
  readonly frozenAt: string;
  /** Jalali, Tehran. */
  readonly frozenAtTitle: string;
  readonly frozenBy: string | null;
  /** Reports are made from it: the latest of its window, which is not open for a correction. */
  readonly isStanding: boolean;
}

/** What `recompute` found. */
export interface RecomputedView {
  readonly window: string;
  readonly number: number;
  readonly hash: string;
  readonly agencies: number;
  readonly values: number;
  /** The first one, or null where every score came out as it is stored. */
  readonly difference: {
    /** `manifest`, a file of it, or the agency's code. */
    readonly where: string;
    readonly what: string;
    readonly stored: string;
    readonly recomputed: string;
  } | null;
}
