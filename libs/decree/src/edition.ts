import type { Indicator } from './indicator.js';

/** Identity of the decree as sources give it; facts only, never its wording. */
export interface DecreeIdentity {
  readonly title: string;
  readonly body: string;
  readonly session: number;
  readonly number: string;
  readonly approvedOn: string;
  readonly notifiedOn: string;
  readonly gazette: string;
  readonly sources: readonly string[];
}

export interface Article {
  readonly number: number;
  readonly chapter: number;
  readonly subject: string;
  /** In our own words; never shown as the decree's text. */
  readonly summary: string;
  readonly isScored: boolean;
  /** Points; the sum of its indicators' weights. 0 where not scored. */
  readonly ceiling: number;
  /** Empty until an administrator enters the official wording. */
  readonly officialText: string;
  readonly officialTextSource: string;
  /** For example the clause annulled by the Administrative Justice Court (Art. 13 cl. 3). */
  readonly note: string;
}

/** One of the eleven rights of Art. 2; right n is elaborated in Art. n + 2. */
export interface Right {
  readonly number: number;
  readonly title: string;
  readonly article: number;
}

/** A versioned indicator set. A published edition never changes. */
export interface Edition {
  readonly code: string;
  readonly title: string;
  /** The first form of its workbooks; which one is drawn today is no matter of the edition. */
  readonly templateVersion: number;
  readonly decree: DecreeIdentity;
  readonly articles: readonly Article[];
  readonly rights: readonly Right[];
  /** In catalogue order. */
  readonly indicators: readonly Indicator[];
}
