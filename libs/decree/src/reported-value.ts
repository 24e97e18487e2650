/** design §5, «Status of a value». */
export type ValueStatus = 'value' | 'nothing-to-report' | 'not-applicable' | 'waived' | 'missing' | 'not-due';

/** What is known of one indicator of one agency in one quarter. Decimals are canonical strings: `-?\d+(\.\d*[1-9])?`. */
export interface ReportedValue {
  readonly indicator: string;
  readonly quarter: string;
  readonly status: ValueStatus;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  readonly value?: string | undefined;
  readonly n?: string | undefined;
  readonly secondValue?: string | undefined;
  readonly secondN?: string | undefined;
  /** Given with not-applicable and waived. */
  readonly reason?: string | undefined;
}
