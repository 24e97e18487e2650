import { AGENCY_GROUPS, type AgencyLevel } from '#decree';

export type CellSizes = Readonly<Record<AgencyLevel, number>>;

/** Ten agencies in a cell have nine peers each. */
const CELL = 10;
const LEVELS = 3;

/**
 * How many agencies stand in each group × level, one row a group. Cells are equal at 30 a group; with more, the
 * pyramid widens downwards as in life: some 8 % national, 37 % provincial, the rest units, never under ten in a cell.
 * @throws RangeError where `count` is not a whole number above 0
 */
export function cellSizes(count: number): CellSizes[] {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`no such number of agencies: ${count}`);
  const most = Object.keys(AGENCY_GROUPS).length;
  const groups = Math.min(most, Math.max(1, Math.floor(count / (CELL * LEVELS))));
  return Array.from({ length: groups }, (_, index) =>
    pyramid(Math.floor(count / groups) + (index < count % groups ? 1 : 0)),
  );
}

function pyramid(size: number): CellSizes {
  const national = Math.min(Math.ceil(size / LEVELS), Math.max(CELL, Math.round(size * 0.08)));
  const rest = size - national;
  const provincial = Math.min(Math.ceil(rest / 2), Math.max(CELL, Math.round(rest * 0.4)));
  return { national, provincial, unit: rest - provincial };
}
