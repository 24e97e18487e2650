import { addQuarters, parseQuarter, quarterCode } from '#calendar';

/** The demonstration's present: the last closed quarter before 29 Azar 1405. */
const LAST_QUARTER = '1405-Q2';

/** `years` × 4 quarters in time order, the last of them 1405-Q2; two years fill charter-1404 and charter-1405. */
export function demonstrationQuarters(years = 2): string[] {
  const last = parseQuarter(LAST_QUARTER);
  const count = years * 4;
  return Array.from({ length: count }, (_, index) => quarterCode(addQuarters(last, index - count + 1)));
}
