import { compareDecimals } from '#decree';
import { isPercentPart } from '../rows/is-percent-part.js';
import { cellPercent } from '../transforms/cell-percent.transform.js';
import type { RowCheck } from './check-types.js';
import { inputFaults } from './input-faults.js';
import { rowFinding } from './row-finding.js';

/** WHY: 0.85 on a scale of 100 is most often 85 per cent as a spreadsheet stores it, and would score as almost nothing. */
export const percentOfScale: RowCheck = (row) =>
  inputFaults(row, ({ cell, decimal, ref, part }) =>
    cell &&
    decimal?.includes('.') &&
    isPercentPart(row.indicator, part) &&
    compareDecimals(decimal, '0') > 0 &&
    compareDecimals(decimal, '1') < 0 &&
    // «۰٫۸۵٪» says that it is less than one per cent, a cell shown as per cent that it is not.
    cellPercent(cell) === null
      ? rowFinding('VALUE_PERCENT_UNCLEAR', row, ref, { value: decimal })
      : null,
  );
