export interface NewSnapshot {
  readonly window: string;
  /** From 1. */
  readonly number: number;
  /** Of the manifest. */
  readonly hash: string;
  readonly scoresHash: string;
  readonly editionCode: string;
  readonly agencies: number;
  readonly supersedes: string | null;
  readonly reason: string | null;
  readonly frozenAt: Date;
  readonly frozenById: string | null;
}

export interface SnapshotRecord extends Omit<NewSnapshot, 'frozenById'> {
  readonly frozenBy: string | null;
}
