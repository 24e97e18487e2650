import type { AgencyCheck, Fault } from './check-types.js';
import type { RowCount } from './counts-of-rows.js';
import { rowFinding } from './row-finding.js';

/**
 * WHY: six indicators rest on the visits of a quarter; if they do not count the same visits, one of them was taken from
 * another list or another period. The number that most rows give is held to be meant, the first of equals.
 * An evaluator's questions are answered by different numbers of people, under one title.
 */
export const countsAgree: AgencyCheck = (_, { identity }, byName) => {
  if (identity.kind === 'evaluator') return [];
  const findings: Fault[] = [];
  for (const counts of byName.values()) {
    const [first] = counts;
    if (!first || counts.every(({ decimal }) => decimal === first.decimal)) continue;
    const meant = commonest(counts, first);
    for (const { row, input, decimal } of counts)
      if (decimal !== meant.decimal)
        findings.push(
          rowFinding('COUNTS_DISAGREE', row, input.ref, {
            part: input.part.title,
            value: decimal,
            other: meant.row.indicator.code,
            otherValue: meant.decimal,
          }),
        );
  }
  return findings;
};

function commonest(counts: readonly RowCount[], first: RowCount): RowCount {
  const votes = (one: RowCount): number => counts.filter(({ decimal }) => decimal === one.decimal).length;
  return counts.reduce((best, one) => (votes(one) > votes(best) ? one : best), first);
}
