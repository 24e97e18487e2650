import type { CheckedWorkbook } from '#ingestion';
import type { ReportOn } from './earlier-values.js';

/** What a workbook reports on, by agency code: its own agency, or all those that an office names. */
export function reportsOf(
  { identity, values }: CheckedWorkbook,
  idOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReportOn> {
  if (!identity) return new Map();
  const { kind, quarter } = identity;
  return new Map(
    [...new Set(values.map(({ agency }) => agency))].flatMap((agency): [string, ReportOn][] => {
      const agencyId = idOf.get(agency);
      return agencyId ? [[agency, { agencyId, quarter, kind }]] : [];
    }),
  );
}
