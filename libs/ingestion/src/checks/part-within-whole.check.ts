import { compareDecimals } from '#decree';
import type { AgencyCheck } from './check-types.js';
import { countsOfRows } from './counts-of-rows.js';
import { rowFinding } from './row-finding.js';

/**
 * WHY: what is named by more words is less: «درخواست‌های اطلاعات پاسخ‌داده‌شده» are among the «درخواست‌های اطلاعات» of
 * another row. Of one row the numerator has a rule of its own.
 */
export const partWithinWhole: AgencyCheck = (rows) => {
  // Sorted, a title stands before all that begin with it, so each looks only as far as its own words reach.
  const sorted = [...countsOfRows(rows)].sort(([left], [right]) => (left < right ? -1 : 1));
  return sorted.flatMap(([name, [whole]], index) => {
    if (!whole) return [];
    const within = sorted.slice(index + 1, index + 1 + reach(sorted, index, `${name} `));
    return within.flatMap(([, [part]]) =>
      part && part.row !== whole.row && compareDecimals(part.decimal, whole.decimal) > 0
        ? [
            rowFinding('PART_ABOVE_WHOLE', part.row, part.input.ref, {
              part: part.input.part.title,
              value: part.decimal,
              whole: whole.input.part.title,
              other: whole.row.indicator.code,
              otherValue: whole.decimal,
            }),
          ]
        : [],
    );
  });
};

function reach(sorted: readonly (readonly [string, unknown])[], index: number, prefix: string): number {
  let count = 0;
  while (sorted[index + 1 + count]?.[0].startsWith(prefix)) count++;
  return count;
}
