import type { AgencyInWindow } from './agency-score.js';

/** Beside `quarters`: whether the agency existed for the whole quarter. Codes of quarters sort as text. */
export function quartersOfExistence(
  quarters: readonly string[],
  { firstQuarter, lastQuarter }: Pick<AgencyInWindow, 'firstQuarter' | 'lastQuarter'>,
): readonly boolean[] {
  return quarters.map((quarter) => quarter >= firstQuarter && (!lastQuarter || quarter <= lastQuarter));
}
