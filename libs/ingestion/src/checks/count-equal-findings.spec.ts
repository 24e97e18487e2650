import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#faults';
import { countEqualFindings, MOST_CELLS } from './count-equal-findings.js';

const finding = (cell: string, indicator: string, text: string): Finding => ({
  code: 'VALUE_NOT_A_NUMBER',
  severity: 'blocking',
  sheet: 'شاخص‌ها',
  cell,
  indicator,
  params: { text },
  count: 1,
});

describe(countEqualFindings.name, () => {
  it('keeps the first cell, counts the rest and keeps their cells', () => {
    expect(
      countEqualFindings([finding('F7', 'A', '-'), finding('F8', 'A', '-'), finding('F9', 'A', '-')]),
    ).toEqual([{ ...finding('F7', 'A', '-'), count: 3, cells: ['F7', 'F8', 'F9'] }]);
  });

  it('keeps so many cells and no more, and counts all', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => finding(`F${index + 7}`, 'A', '-'));
    const [found] = countEqualFindings(many);
    expect([found?.count, found?.cells?.length, found?.cells?.at(-1)]).toEqual([
      10_000,
      MOST_CELLS,
      `F${MOST_CELLS + 6}`,
    ]);
  });

  it('keeps findings of another indicator or with other words apart, in their order', () => {
    const different = [finding('F7', 'A', '-'), finding('F8', 'B', '-'), finding('F9', 'A', '؟')];
    expect(countEqualFindings(different)).toEqual(different);
  });
});
