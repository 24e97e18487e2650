/** Where the attainments of an indicator stand on the sheet of reported numbers. */
export interface ValuesPlaces {
  /** Indicator code → quarter code → cell. */
  readonly quarters: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Indicator code → cell of the pooled attainment. */
  readonly sums: ReadonlyMap<string, string>;
}
