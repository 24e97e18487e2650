import { describe, expect, it } from '@jest/globals';
import type { SheetCell } from '../read/sheet-model.js';
import { cellStatus } from './cell-status.transform.js';

const text = (raw: string): SheetCell => ({
  ref: 'A1',
  row: 1,
  column: 1,
  raw,
  type: 'text',
  isFormula: false,
});

describe(cellStatus.name, () => {
  it.each([
    ['', 'value'],
    ['   ', 'value'],
    ['موردی برای گزارش نیست', 'nothing-to-report'],
    ['موردي براي  گزارش نيست', 'nothing-to-report'],
    ['شامل‌این‌دستگاه‌نیست', 'not-applicable'],
    ['آمار در دست نیست', 'missing'],
    ['ندارد', null],
  ])('understands «%s» as %s', (raw, status) => {
    expect(cellStatus(text(raw))).toBe(status);
  });

  it('takes a blank cell for a value', () => {
    expect(cellStatus(undefined)).toBe('value');
  });
});
