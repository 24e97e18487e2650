import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#faults';
import { countEqualFindings } from './count-equal-findings.js';
import { EqualFindings, MOST_CELLS } from './equal-findings.js';

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

describe(EqualFindings.name, () => {
  const texts = (found: EqualFindings): unknown[] =>
    found.toArray().flatMap(({ code, params }) => (code === 'FINDINGS_LEFT_OUT' ? [] : params.text));
  const warning = (cell: string, text: string): Finding => ({
    ...finding(cell, 'A', text),
    severity: 'warning',
  });

  it('keeps the first of different ones, and goes on counting those it has', () => {
    const found = new EqualFindings(2);
    for (const text of ['-', '؟', '!', '-']) found.push(finding('F7', 'A', text));
    expect(texts(found)).toEqual(['-', '؟']);
    expect(found.toArray()[0]?.count).toBe(2);
  });

  it('leaves a warning for a blocking one where it has no room, never the other way round', () => {
    const found = new EqualFindings(2);
    for (const text of ['a', 'b', 'c']) found.push(warning('F7', text));
    found.push(finding('F8', 'A', '-'));
    found.push(warning('F9', 'd'));
    expect(texts(found)).toEqual(['a', '-']);
  });

  it('says how many it does not keep, blocking where one of them is', () => {
    const found = new EqualFindings(1);
    for (const text of ['a', 'b', 'b']) found.push(warning('F7', text));
    const leftOut = { code: 'FINDINGS_LEFT_OUT', severity: 'warning', params: { count: 2 }, count: 1 };
    expect(found.toArray().at(-1)).toEqual(leftOut);
    found.push(finding('F8', 'A', '-'));
    found.push(finding('F8', 'A', '+'));
    const more = { ...leftOut, severity: 'blocking', params: { count: 4 } };
    expect(found.toArray().at(-1)).toEqual(more);
    expect(countEqualFindings(found.toArray(), 1)).toEqual(found.toArray());
  });

  it('remembers the rows of blocking ones that it does not keep', () => {
    const found = new EqualFindings(1);
    for (const row of [7, 8, 9]) found.push(finding(`F${row}`, 'A', String(row)));
    found.push(warning('F10', 'w'));
    expect([...found.faultyRows]).toEqual([7, 8, 9]);
  });
});
