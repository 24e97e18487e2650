import { type Frequency, isDue } from '#decree';
import type { SheetRow } from '../rows/sheet-row.js';
import type { SheetCheck } from './check-types.js';
import { sheetRowFinding } from './sheet-row-finding.js';

const FREQUENCIES: readonly Frequency[] = ['Q', 'H', 'Y'];

/** WHY: a half-yearly number sent in an odd quarter covers half its period; it is set aside, and the sender told. */
export const rowsDue: SheetCheck = ({ rows, indicators, identity: { quarter } }) => {
  const resting = FREQUENCIES.filter((frequency) => !isDue(frequency, quarter));
  const isSetAside = ({ code, cells }: SheetRow): boolean => {
    const frequency = indicators.get(code)?.frequency;
    return (
      frequency !== undefined && resting.includes(frequency) && (cells.has('input1') || cells.has('input2'))
    );
  };
  return rows.filter(isSetAside).map((row) => sheetRowFinding('VALUE_NOT_DUE', row, 'input1', { quarter }));
};
