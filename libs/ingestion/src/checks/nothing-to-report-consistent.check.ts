import { compareDecimals, type Frequency } from '#decree';
import { searchKey } from '#persian';
import type { DueRow } from '../rows/due-row.js';
import type { Fault } from './check-types.js';
import { rowFinding } from './row-finding.js';

/** Quarters that a value covers (design §5, «Frequency»). */
const COVERED: Readonly<Record<Frequency, number>> = { Q: 1, H: 2, Y: 4 };

/**
 * WHY: who counts 4,000 visitors in one row cannot have had none in the next. Related are the denominators to which the
 * edition gives the same name; cases of half a year prove nothing about its last quarter, the other way round they do.
 */
export const nothingToReportConsistent = (rows: readonly DueRow[]): readonly Fault[] => {
  if (!rows.some(({ status }) => status.status === 'nothing-to-report')) return [];
  const positive = rows.flatMap((row) =>
    denominators(row)
      .filter(({ decimal }) => decimal !== null && compareDecimals(decimal, '0') > 0)
      .map(({ name }) => ({ name, indicator: row.indicator })),
  );
  return rows.flatMap((row) => {
    if (row.status.status !== 'nothing-to-report') return [];
    const own = new Set(denominators(row).map(({ name }) => name));
    const other = positive.find(
      ({ name, indicator }) =>
        own.has(name) && COVERED[indicator.frequency] <= COVERED[row.indicator.frequency],
    );
    if (!other) return [];
    const params = { status: row.status.text, other: other.indicator.code };
    return [rowFinding('STATUS_CONTRADICTED', row, row.status.ref, params)];
  });
};

function denominators(row: DueRow): { name: string; decimal: string | null }[] {
  return row.inputs
    .filter(({ part }) => part.name === 'denominator' || part.name === 'n' || part.name === 'secondN')
    .map(({ part, decimal }) => ({ name: nameOf(part.title), decimal }));
}

const names = new Map<string, string>();

/** Titles come from editions, so there are few, and normalizing one takes as long as checking ten rows. */
function nameOf(title: string): string {
  const known = names.get(title);
  if (known !== undefined) return known;
  const name = searchKey(title);
  names.set(title, name);
  return name;
}
