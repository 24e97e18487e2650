import type { FindingCode } from './finding-codes.js';

/** `blocking` keeps a submission from being scored; `warning` is shown and counted, nothing more. */
export type Severity = 'blocking' | 'warning';

/** A fault of a user's file: a value, never thrown. Equal faults are one finding with a `count`. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet?: string;
  /** A1 reference of the first cell concerned. */
  readonly cell?: string;
  /** All cells concerned where there are several, that one included; of very many the first ones, in their order. */
  readonly cells?: readonly string[];
  readonly indicator?: string;
  /** What the sentence of the message table is filled with. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly count: number;
}
