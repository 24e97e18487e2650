import { describe, expect, it } from '@jest/globals';
import type { SheetCell } from '../read/sheet-model.js';
import { cellDate } from './cell-date.transform.js';

const cell = (type: SheetCell['type'], raw: string, format?: SheetCell['format']): SheetCell => ({
  ref: 'A1',
  row: 1,
  column: 1,
  raw,
  type,
  isFormula: false,
  format,
});

describe(cellDate.name, () => {
  it.each([
    ['the serial of a workbook from 1900', cell('number', '46164.75', 'date')],
    ['the serial of a workbook from 1904', cell('number', '44702', 'date-1904')],
    ['a day as people type it', cell('text', '۱ خرداد ۱۴۰۵')],
    ['a day with its time, as strict Open XML writes it', cell('text', '2026-05-22T08:30:00')],
  ])('%s is 1405/03/01', (_, given) => {
    expect(cellDate(given)).toBe('1405-03-01');
  });

  it.each([
    ['a number', cell('number', '46164')],
    ['a number shown as per cent', cell('number', '0.5', 'percent')],
    ['an hour without a day', cell('number', '0.0625', 'date')],
    ['a word', cell('text', 'دیروز')],
    ['a logical cell', cell('boolean', '1')],
  ])('%s is no day', (_, given) => {
    expect(cellDate(given)).toBeNull();
  });
});
