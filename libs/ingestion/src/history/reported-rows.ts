import type { Edition, ReportedValue } from '#decree';
import type { ReadValue } from '../checked-workbook.js';
import type { AgencyHistory } from './agency-history.js';
import type { ReportedRow } from './reported-row.js';

/** Puts the values of one agency beside its earlier ones. */
export function reportedRows(
  values: readonly ReadValue[],
  edition: Edition,
  history: AgencyHistory,
): ReportedRow[] {
  const indicators = new Map(edition.indicators.map((indicator) => [indicator.code, indicator]));
  const earlier = byIndicator(history.values);
  const peers = byIndicator(history.peerValues ?? []);
  return values.flatMap((value) => {
    const indicator = indicators.get(value.indicator);
    if (!indicator) return [];
    const before = (earlier.get(value.indicator) ?? []).filter(({ quarter }) => quarter < value.quarter);
    before.sort((left, right) => (left.quarter < right.quarter ? 1 : -1));
    return [{ value, indicator, earlier: before, peers: peers.get(value.indicator) ?? [] }];
  });
}

function byIndicator(values: readonly ReportedValue[]): Map<string, ReportedValue[]> {
  const groups = new Map<string, ReportedValue[]>();
  for (const value of values) {
    const group = groups.get(value.indicator);
    if (group) group.push(value);
    else groups.set(value.indicator, [value]);
  }
  return groups;
}
