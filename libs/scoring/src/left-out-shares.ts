import type { ValueStatus } from '#decree';
import type { AgencyScore, Hundredths } from './agency-score.js';
import { divideHalfUp } from './divide-half-up.js';
import { percentOf } from './percent-of.js';

export interface LeftOutShare {
  /** Nominal weight that it takes out, hundredths of a point: of an indicator, as large a part as of its due quarters. */
  readonly weight: Hundredths;
  /** Of the window's ceiling, hundredths of a per cent, half up. */
  readonly percent: Hundredths;
  /** Indicators with at least one such quarter, in the order of the score. */
  readonly codes: readonly string[];
}

/** What an agency took out of its own score by saying so. Waivers are the ministry's and are not in here. */
export interface LeftOutShares {
  readonly notApplicable: LeftOutShare;
  readonly nothingToReport: LeftOutShare;
  /** Both. */
  readonly attested: LeftOutShare;
  /** Too much: it should be looked at before it is confirmed. */
  readonly isWarned: boolean;
}

/**
 * Hundredths of a per cent, proposals (docs/method.md §19): an agency without contracts and without claims leaves out
 * 8 % under edition 1.
 */
const MOST_NOT_APPLICABLE = 1500;
const MOST_ATTESTED = 2500;

/** Quarters due in a window are 1 to 4: their shares are whole in twelfths. */
const TWELFTHS = 12;

/** How much of the ceiling an agency declared not applicable or attested as nothing to report. */
export function leftOutShares(score: AgencyScore): LeftOutShares {
  const notApplicable = shareOf(score, ['not-applicable']);
  const attested = shareOf(score, ['not-applicable', 'nothing-to-report']);
  return {
    notApplicable,
    nothingToReport: shareOf(score, ['nothing-to-report']),
    attested,
    isWarned: notApplicable.percent > MOST_NOT_APPLICABLE || attested.percent > MOST_ATTESTED,
  };
}

function shareOf(score: AgencyScore, statuses: readonly ValueStatus[]): LeftOutShare {
  let twelfths = 0;
  const codes: string[] = [];
  for (const { code, weight, quarters } of score.articles.flatMap(({ indicators }) => indicators)) {
    const due = quarters.filter(({ status }) => status !== 'not-due').length;
    const out = quarters.filter(({ status }) => statuses.includes(status)).length;
    if (out === 0) continue;
    twelfths += (weight * out * TWELFTHS) / due;
    codes.push(code);
  }
  const weight = divideHalfUp(twelfths, TWELFTHS);
  return { weight, percent: percentOf(weight, score.ceiling), codes };
}
