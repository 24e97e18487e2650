import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SheetCell } from '../read/sheet-model.js';
import { cellDecimal } from './cell-decimal.transform.js';

const cell = (type: SheetCell['type'], raw: string): SheetCell => ({
  ref: 'A1',
  row: 1,
  column: 1,
  raw,
  type,
  isFormula: false,
});

describe(cellDecimal.name, () => {
  it.each([
    ['0.28999999999999998', '0.29'],
    ['0.30000000000000004', '0.3'],
    ['1.2E-2', '0.012'],
    ['1E-07', '0.0000001'],
    ['2.5E+3', '2500'],
    ['12.0', '12'],
    ['-0', '0'],
    ['123456789012345', '123456789012345'],
    ['1E+21', '1000000000000000000000'],
  ])('reads the number %s, as a spreadsheet stores it, as %s', (raw, decimal) => {
    expect(cellDecimal(cell('number', raw))).toBe(decimal);
  });

  it('reads text in all three digit sets, and no logical cell', () => {
    expect(cellDecimal(cell('text', '۱۲٫۵'))).toBe('12.5');
    expect(cellDecimal(cell('text', '١٢'))).toBe('12');
    expect(cellDecimal(cell('boolean', '1'))).toBeNull();
    expect(cellDecimal(cell('number', 'NaN'))).toBeNull();
  });

  it('gives back any decimal of up to 15 digits that a spreadsheet stored with 17', () => {
    const decimals = fc.tuple(
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      fc.integer({ min: 0, max: 9 }),
    );
    fc.assert(
      fc.property(decimals, ([digits, places]) => {
        const value = digits / 10 ** places;
        const stored = value.toPrecision(17);
        const read = cellDecimal(cell('number', stored));
        expect(read).toMatch(/^\d+(\.\d*[1-9])?$/);
        expect(Number(read)).toBe(value);
      }),
    );
  });
});
