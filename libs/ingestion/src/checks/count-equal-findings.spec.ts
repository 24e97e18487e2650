import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#faults';
import { countEqualFindings } from './count-equal-findings.js';

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
  it('keeps the first cell and counts the rest', () => {
    expect(
      countEqualFindings([finding('F7', 'A', '-'), finding('F8', 'A', '-'), finding('F9', 'A', '-')]),
    ).toEqual([{ ...finding('F7', 'A', '-'), count: 3 }]);
  });

  it('keeps findings of another indicator or with other words apart, in their order', () => {
    const different = [finding('F7', 'A', '-'), finding('F8', 'B', '-'), finding('F9', 'A', '؟')];
    expect(countEqualFindings(different)).toEqual(different);
  });
});
