import type { AgencyCheck } from './check-types.js';
import { countsOfRows } from './counts-of-rows.js';
import { rowFinding } from './row-finding.js';

/** From here on one number in a hundred or fewer is round by chance. */
const COUNTED = 3;
/** Of the 475 workbooks of the demonstration none has more than 3 round counts, or more than 11 % of them. */
const FEWEST = 5;
const SHARE = 0.2;
const ROUND = /^\d0+$/;

/** WHY: 300 visitors, 2,000 calls and 500 letters in one quarter are estimates; what is counted is seldom round. */
export const numbersNotTooRound: AgencyCheck = (rows, { identity }) => {
  if (identity.kind === 'evaluator') return [];
  // A count that several rows share is one count.
  const counts = [...countsOfRows(rows).values()].flatMap(([first]) =>
    first && first.decimal.length >= COUNTED ? [first] : [],
  );
  const round = counts.filter(({ decimal }) => ROUND.test(decimal));
  const [first] = round;
  if (!first || round.length < FEWEST || round.length < SHARE * counts.length) return [];
  const params = { rounded: round.length, total: counts.length };
  return [rowFinding('VALUES_TOO_ROUND', first.row, first.input.ref, params)];
};
