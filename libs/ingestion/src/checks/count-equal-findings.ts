import type { Finding } from '#faults';

/** Equal findings (code, sheet, indicator and parameters) become one at the first cell, with their count. */
export function countEqualFindings(findings: readonly Finding[]): Finding[] {
  const counted = new Map<string, Finding>();
  for (const finding of findings) {
    const { code, severity, sheet, indicator, params } = finding;
    const key = JSON.stringify([code, severity, sheet, indicator, params]);
    const first = counted.get(key);
    counted.set(key, first ? { ...first, count: first.count + finding.count } : finding);
  }
  return [...counted.values()];
}
