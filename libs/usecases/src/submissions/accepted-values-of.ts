import type { CheckedWorkbook } from '#ingestion';
import type { NewValue } from '#persistence';

/** The values of an accepted workbook with the ids of their agencies; none of one with faults. */
export function acceptedValuesOf(checked: CheckedWorkbook, idOf: ReadonlyMap<string, string>): NewValue[] {
  if (!checked.isAccepted) return [];
  return checked.values.flatMap((value) => {
    const agencyId = idOf.get(value.agency);
    return agencyId ? [{ ...value, agencyId }] : [];
  });
}
