import type { Hundredths } from '../agency-score.js';
import { decimalText } from '../decimal-text.js';
import { Exact } from '../exact.js';
import type { DirectFlag } from './desk-watch.js';
import { isUsable, type MeasuredMember } from './measured-member.js';

const FEWEST_CASES = 30;

interface DirectRule {
  readonly code: string;
  readonly raisedWhen: DirectFlag['raisedWhen'];
  readonly threshold: Hundredths;
}

/** design §5: visitors who say that the desk kept them away, and those who asked for an official and did not reach one. */
const RULES: readonly DirectRule[] = [
  { code: 'OFF-12', raisedWhen: 'at-least', threshold: 1000 },
  { code: 'OFF-11', raisedWhen: 'below', threshold: 8000 },
];

/** The two indicators that need no comparison, each on its pooled window; those with fewer than 30 cases say nothing. */
export function directFlags(members: readonly MeasuredMember[]): readonly DirectFlag[] {
  return RULES.flatMap((rule) => {
    const member = members.find(({ plan }) => plan.indicator.code === rule.code);
    const reading = member?.assessment.reading;
    // A later edition may ask in another way; a share is what the rule is about.
    if (!member || !reading || member.plan.indicator.kind !== 'ratio' || !isUsable(member, FEWEST_CASES))
      return [];
    const share = reading.sum.over(reading.base);
    const side = share.compare(Exact.of(rule.threshold, 10_000));
    return [
      {
        ...rule,
        isRaised: rule.raisedWhen === 'at-least' ? side >= 0 : side < 0,
        share: share.timesRounded(10_000),
        cases: decimalText(reading.base),
      },
    ];
  });
}
