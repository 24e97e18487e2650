import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SheetCell } from '../read/sheet-model.js';
import { cellPercent } from './cell-percent.transform.js';

const shown = (raw: string, format?: SheetCell['format']): SheetCell => ({
  ref: 'A1',
  row: 1,
  column: 1,
  raw,
  type: 'number',
  isFormula: false,
  format,
});

describe(cellPercent.name, () => {
  it.each([
    ['0.85', '85'],
    ['0.28999999999999998', '29'],
    ['0.0705', '7.05'],
    ['1', '100'],
    ['0', '0'],
    ['1E-4', '0.01'],
    ['12', '1200'],
    ['-0.5', '-50'],
  ])('%s in a cell that is shown as per cent is %s', (raw, percent) => {
    expect(cellPercent(shown(raw, 'percent'))).toBe(percent);
  });

  it('is nothing where a cell shows the number itself, or a date', () => {
    expect(cellPercent(shown('0.85'))).toBeNull();
    expect(cellPercent(shown('0.85', 'date'))).toBeNull();
  });

  it('is exact for any hundredth of a per cent that a spreadsheet stored', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (hundredths) => {
        const percent = cellPercent(shown((hundredths / 10_000).toPrecision(17), 'percent'));
        expect(Number(percent)).toBe(hundredths / 100);
        expect(percent).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    );
  });
});
