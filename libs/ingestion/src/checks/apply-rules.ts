import type { Finding } from '#faults';
import type { Fault, Rule } from './check-types.js';
import { severityOn } from './severity-on.js';

/** Adds the faults that each rule finds, in the order of the rules, as grave as the rule is on that day. */
export function applyRules<Check>(
  rules: readonly Rule<Check>[],
  today: string | undefined,
  run: (check: Check) => readonly Fault[],
  findings: { push(finding: Finding): unknown },
): void {
  // Loops, as flatMap over a thousand empty lists takes as long as the checks themselves.
  for (const rule of rules)
    for (const fault of run(rule.check)) findings.push({ ...fault, severity: severityOn(rule, today) });
}
