import type { ReportedValue } from '#decree';

/** How many cases, answers or visits a value rests on; null where it rests on none. */
export function casesOf(value: ReportedValue): number | null {
  const cases = value.status === 'value' ? (value.denominator ?? value.n) : undefined;
  return cases === undefined ? null : Number(cases);
}
