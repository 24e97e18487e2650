/** A day of the Gregorian calendar; month 1–12. */
export interface GregorianDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
