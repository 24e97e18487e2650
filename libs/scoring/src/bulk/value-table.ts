import type { ReportedValue } from '#decree';

/** What a place of the table holds. */
export const VALUE = 0;
export const MISSING = 1;
export const LEFT_OUT = 2;

/** The second mean of a gap: agency after agency, quarter after quarter. */
export interface SecondMeans {
  readonly values: Float64Array;
  readonly cases: Float64Array;
}

/**
 * The values of many agencies over a window, as the scorer reads them, in typed arrays. The place of a value is
 * (indicator × agencies + agency) × quarters + quarter. A decimal of up to fifteen digits comes out of Float64 as it
 * went in; the few others are kept beside as rows.
 */
export interface ValueTable {
  readonly window: string;
  readonly quarters: readonly string[];
  /** Indicators in the order of the table. */
  readonly codes: readonly string[];
  readonly agencies: number;
  /** VALUE, MISSING or LEFT_OUT; quarters in which the agency did not exist are left out. */
  readonly states: Uint8Array;
  /** Numerator, or value. */
  readonly tops: Float64Array;
  /** Denominator, or n; 1 where there is none. */
  readonly bottoms: Float64Array;
  readonly secondMeans: ReadonlyMap<string, SecondMeans>;
  /** By place: rows whose numbers Float64 does not hold. */
  readonly wideRows: ReadonlyMap<number, ReportedValue>;
}
