import type { Hundredths } from '#scoring';

/**
 * The service desk beside access to officials: mean attainment, weighted, of the values reported in the window, in
 * hundredths of a per cent. A desk that rises while access falls is what the report exists to see («میز خدمت نباید دیوار شود»).
 */
export interface DeskAndAccess {
  readonly desk: Hundredths | null;
  readonly access: Hundredths | null;
  /** Percentage points against the window before, on the indicators reported in both; null without them. */
  readonly deskChange: Hundredths | null;
  readonly accessChange: Hundredths | null;
}
