import type { AgencyRecord, NewAgency } from '#persistence';
import { faultOfRow } from './fault-of-row.js';

/** What is wrong with the parents of a list, seen together with the agencies that are known: none, or in a circle. */
export function treeFaults(agencies: readonly NewAgency[], known: readonly AgencyRecord[]): string[] {
  const parentOf = new Map<string, string | null>([
    ...known.map(({ code, parent }) => [code, parent?.code ?? null] as const),
    ...agencies.map(({ code, parentCode }) => [code, parentCode] as const),
  ]);
  return agencies.flatMap(({ code, parentCode }, index) => {
    if (parentCode === null) return [];
    if (!parentOf.has(parentCode)) return [faultOfRow(index, `دستگاه بالادست «${parentCode}» شناخته نیست.`)];
    return isBelowItself(code, parentOf)
      ? [faultOfRow(index, `دستگاه «${code}» با واسطه یا بی‌واسطه زیر خود آمده است.`)]
      : [];
  });
}

function isBelowItself(code: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let at = parentOf.get(code); at && !passed.has(at); at = parentOf.get(at)) {
    if (at === code) return true;
    passed.add(at);
  }
  return false;
}
