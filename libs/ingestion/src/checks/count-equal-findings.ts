import type { Finding } from '#faults';
import { EqualFindings } from './equal-findings.js';

/** Equal findings (code, sheet, indicator and parameters) become one at the first cell, with their count and their cells. */
export function countEqualFindings(findings: readonly Finding[], most = findings.length): Finding[] {
  const equal = new EqualFindings(most);
  for (const finding of findings) equal.push(finding);
  return equal.toArray();
}
