import type { Hundredths } from '#scoring';

/** A change between two windows of the same kind, in hundredths of a percentage point. */
export interface PercentChange {
  readonly from: Hundredths;
  readonly to: Hundredths;
  /** to − from, signed. */
  readonly points: Hundredths;
  /** Title of the window before. */
  readonly previousTitle: string;
}
