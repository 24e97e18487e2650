import type { FindingCode, Severity } from '#faults';

export interface FindingView {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** All cells concerned, the first included; of very many the first ones. */
  readonly cells: readonly string[];
  readonly indicator: string | null;
  readonly indicatorTitle: string | null;
  /** What is wrong, without the numbers of this one case: the name of its kind. */
  readonly ruleTitle: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** One Persian sentence: what is wrong and what to do. */
  readonly message: string;
  readonly count: number;
}
