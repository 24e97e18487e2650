import type { PartName } from '#decree';

/** A number of an earlier quarter that a blank workbook of a later one already holds. */
export interface CarriedNumber {
  readonly indicator: string;
  readonly part: PartName;
  /** A canonical decimal. */
  readonly decimal: string;
  /** The quarter in which it was reported. */
  readonly quarter: string;
}
