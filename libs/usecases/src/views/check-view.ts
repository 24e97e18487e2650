import type { ValueStatus } from '#decree';
import type { FindingView } from './finding-view.js';

/** The answer of `check --json` (design §9); decimals are strings. */
export interface CheckView {
  readonly file: string;
  readonly sha256: string;
  readonly accepted: boolean;
  readonly agency: string | null;
  readonly quarter: string | null;
  readonly edition: string | null;
  readonly findings: readonly FindingView[];
  readonly values: readonly {
    readonly agency: string;
    readonly indicator: string;
    readonly status: ValueStatus;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly value: string | null;
    readonly n: string | null;
    readonly secondValue: string | null;
    readonly secondN: string | null;
    readonly reason: string | null;
    readonly sheet: string;
    readonly cell: string;
    readonly raw: string;
  }[];
}
