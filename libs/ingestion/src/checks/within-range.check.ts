import { compareDecimals } from '#decree';
import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** Beyond what a spreadsheet keeps exactly, and above any count or sum of rials of one agency. */
const LARGEST = '999999999999999';

/** WHY: 850 on a scale of 100 is 85.0 with a lost point; a number of 16 digits was rounded by the spreadsheet itself. */
export const withinRange: RowCheck = (row) =>
  inputFaults(row, ({ decimal, ref, part }) => {
    const maximum = part.maximum ?? LARGEST;
    return decimal !== null && compareDecimals(decimal, maximum) > 0
      ? rowFinding('VALUE_OUT_OF_RANGE', row, ref, { value: decimal, minimum: '0', maximum })
      : null;
  });
