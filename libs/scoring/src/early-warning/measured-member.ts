import { actualValue } from '../actual-value.js';
import { assessIndicator, type IndicatorAssessment } from '../assess-indicator.js';
import { casesOf } from '../cases-of.js';
import { Exact } from '../exact.js';
import { quartersOfExistence } from '../quarters-of-existence.js';
import { tabulateRows } from '../tabulate-rows.js';
import type { IndicatorPlan, WindowPlan } from '../window-plan.js';
import type { WatchedAgency } from './desk-watch.js';

/** Units with a desk, units on line, staffed hours: facts of the house, not samples of cases (design §5). */
const WITHOUT_CASES = ['SDK-01', 'SDK-02', 'SDK-07'];

export interface MeasuredMember {
  readonly plan: IndicatorPlan;
  readonly assessment: IndicatorAssessment;
  /** Due, and not left out. */
  readonly isApplicable: boolean;
  /** Of the pooled reported values. */
  readonly attainment: Exact | null;
  /** Null where it rests on no cases. */
  readonly cases: Exact | null;
}

/** The members of an index, as one agency reported them over a window; those that the edition has, in its order. */
export function measureMembers(plan: WindowPlan, agency: WatchedAgency): readonly MeasuredMember[] {
  const { quarters } = plan.window;
  const exists = quartersOfExistence(quarters, agency);
  const rows = tabulateRows(plan, agency.values);
  return [...plan.indicatorOf.values()].map((member) => {
    const assessment = assessIndicator(member, quarters, exists, rows);
    const { reading } = assessment;
    return {
      plan: member,
      assessment,
      isApplicable: assessment.attainment !== null,
      attainment: reading && member.attainment(actualValue(member.indicator, reading)),
      cases: reading && restsOnCases(member) ? casesOf(reading) : null,
    };
  });
}

function restsOnCases({ indicator: { code, kind } }: IndicatorPlan): boolean {
  return kind !== 'count' && kind !== 'yes-no' && !WITHOUT_CASES.includes(code);
}

/** Reported, and on enough cases or answers where it rests on any. */
export function isUsable({ plan, attainment, cases }: MeasuredMember, fewest: number): boolean {
  if (!attainment) return false;
  return !restsOnCases(plan) || (cases !== null && cases.compare(Exact.of(fewest)) >= 0);
}
