import { compareDecimals } from '#decree';
import type { AgencyCheck, Fault } from './check-types.js';
import { rowFinding } from './row-finding.js';

/**
 * WHY: what is named by more words is less: «درخواست‌های اطلاعات پاسخ‌داده‌شده» are among the «درخواست‌های اطلاعات» of
 * another row. Of one row the numerator has a rule of its own.
 */
export const partWithinWhole: AgencyCheck = (_rows, _sheet, counts) => {
  const findings: Fault[] = [];
  for (const [name, [part]] of counts)
    for (const shorter of beginningsOf(name)) {
      const whole = counts.get(shorter)?.[0];
      if (!part || !whole || part.row === whole.row || compareDecimals(part.decimal, whole.decimal) <= 0)
        continue;
      findings.push(
        rowFinding('PART_ABOVE_WHOLE', part.row, part.input.ref, {
          part: part.input.part.title,
          value: part.decimal,
          whole: whole.input.part.title,
          other: whole.row.indicator.code,
          otherValue: whole.decimal,
        }),
      );
    }
  return findings;
};

/** Remembered, as the names of counts come from editions and are few. */
const beginnings = new Map<string, readonly string[]>();

/** «Q تعداد شهرستان دور» → «Q تعداد», «Q تعداد شهرستان»: behind the period, every shorter run of its words. */
function beginningsOf(name: string): readonly string[] {
  const known = beginnings.get(name);
  if (known) return known;
  const words = name.split(' ');
  const shorter = words.slice(2).map((_, index) => words.slice(0, index + 2).join(' '));
  beginnings.set(name, shorter);
  return shorter;
}
