/** The same shape as calendar's JalaliDate. */
export interface ReportDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
