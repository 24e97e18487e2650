import { compareDecimals, type Frequency } from '#decree';
import type { DueRow } from '../rows/due-row.js';
import type { Fault } from './check-types.js';
import { nameOfPart } from './name-of-part.js';
import { rowFinding } from './row-finding.js';

/** Quarters that a value covers (design §5, «Frequency»). */
const COVERED: Readonly<Record<Frequency, number>> = { Q: 1, H: 2, Y: 4 };

/**
 * WHY: who counts 4,000 visitors in one row cannot have had none in the next. Related are the counts to which the edition
 * gives the name of its denominator; cases of half a year prove nothing about its last quarter, the other way round they do.
 */
export const nothingToReportConsistent = (rows: readonly DueRow[]): readonly Fault[] => {
  if (!rows.some(({ status }) => status.status === 'nothing-to-report')) return [];
  const positive = rows.flatMap((row) =>
    row.inputs
      .filter(({ part, decimal }) => part.isInteger && decimal !== null && compareDecimals(decimal, '0') > 0)
      .map(({ part }) => ({ name: nameOfPart(part.title), indicator: row.indicator })),
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

function denominators(row: DueRow): { name: string }[] {
  return row.inputs
    .filter(({ part }) => part.name === 'denominator' || part.name === 'n' || part.name === 'secondN')
    .map(({ part }) => ({ name: nameOfPart(part.title) }));
}
