import { compareDecimals } from '#decree';
import type { RowCheck } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** Beyond what a spreadsheet keeps exactly, and above any count or sum of rials of one agency. */
const LARGEST = '999999999999999';

/** WHY: 850 on a scale of 100 is 85.0 with a lost point; a number of 16 digits was rounded by the spreadsheet itself. */
export const withinRange: RowCheck = (row) =>
  row.inputs
    .filter(({ decimal, part }) => decimal !== null && compareDecimals(decimal, part.maximum ?? LARGEST) > 0)
    .map(({ decimal, ref, part }) => {
      const params = { value: decimal ?? '', minimum: '0', maximum: part.maximum ?? LARGEST };
      return rowFinding('VALUE_OUT_OF_RANGE', row, ref, params);
    });
