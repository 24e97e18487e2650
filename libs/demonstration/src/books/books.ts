import type { Indicator, ReportedValue } from '#decree';
import type { Activity } from './activity.js';
import type { Stock } from './stock.js';

/** The registers of one agency at the end of one quarter, from which every reported number is taken. */
export interface Books {
  valueOf(indicator: Indicator): ReportedValue;
}

/** What the rule for the cases of an indicator may look into; flows are summed over the months it covers. */
export interface Registers {
  readonly stock: Stock;
  flow(name: keyof Activity): number;
  /** What another indicator counts (numerator, count) in this very quarter; 0 where it is not in the edition. */
  counted(code: string): number;
  /** The same, summed over the months that this indicator covers. */
  countedOver(code: string): number;
  /** Cases (denominator, n) of another indicator in this very quarter. */
  casesOf(code: string): number;
}
