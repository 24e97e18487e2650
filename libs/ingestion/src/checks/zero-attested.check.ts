import type { RowCheck } from './check-types.js';
import { inputOf } from './input-of.js';
import { rowFinding } from './row-finding.js';
import { saysZero } from './says-zero.js';
import { VALUE_PAIRS } from './value-pairs.js';

/** WHY: 0 of 0 is neither full marks nor none; that there were no cases has to be attested in the status column. */
export const zeroAttested: RowCheck = (row) =>
  !saysZero(row)
    ? []
    : VALUE_PAIRS.flatMap(([top, bottom]) => {
        const below = inputOf(row, bottom);
        return below?.decimal === '0' && inputOf(row, top)?.decimal === '0'
          ? [rowFinding('ZERO_NOT_ATTESTED', row, below.ref, { part: below.part.title })]
          : [];
      });
