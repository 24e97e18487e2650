import type { Named, Titled } from './named.js';

/** The units' score of a parent or a province (docs/method.md §9): points as decimal texts, silent units with 0. */
export interface UnitsRow extends Named {
  readonly agencies: number;
  /** Nothing of them came in any quarter that was due. */
  readonly silent: number;
  readonly mean: string;
  /** Of the ceiling. */
  readonly percent: string;
  readonly median: string;
  readonly firstQuartile: string;
  readonly thirdQuartile: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly spread: string;
}

export interface UnitsView {
  readonly window: Titled;
  readonly by: 'parent' | 'province';
  readonly isUnconfirmed: boolean;
  /** Values came in after these numbers were made. */
  readonly isStale: boolean;
  readonly ceiling: string;
  /** Highest mean first; empty where the window has no scores. */
  readonly rows: readonly UnitsRow[];
}
