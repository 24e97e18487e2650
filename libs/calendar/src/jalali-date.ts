/** A day of the Iranian solar calendar: year 1300–1499, month 1 (Farvardin) – 12 (Esfand), day of month. */
export interface JalaliDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
