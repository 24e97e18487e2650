import { describe, expect, it } from '@jest/globals';
import { chosenRepairs } from './chosen-repairs.js';
import type { Repair, RepairRule } from './repair.js';

const repair = (cell: string, rule: RepairRule): Repair => ({
  rule,
  sheet: 'شاخص‌ها',
  cell,
  indicator: 'CNT-01',
  from: '۱۲',
  to: '12',
  isNumber: true,
});
const OFFERED = [repair('F7', 'digits'), repair('F8', 'percent'), repair('H9', 'digits')];
const cellsOf = (choice: Parameters<typeof chosenRepairs>[1]): string[] =>
  chosenRepairs(OFFERED, choice).map(({ cell }) => cell);

describe(chosenRepairs.name, () => {
  it('are all of them where nothing is said', () => {
    expect(cellsOf({})).toEqual(['F7', 'F8', 'H9']);
  });

  it('are those of the cells and rules named', () => {
    expect(cellsOf({ only: ['H9', 'percent'] })).toEqual(['F8', 'H9']);
    expect(cellsOf({ except: ['digits'] })).toEqual(['F8']);
    expect(cellsOf({ only: ['digits'], except: ['F7'] })).toEqual(['H9']);
    expect(cellsOf({ only: [] })).toEqual([]);
  });

  it('cannot be of a cell that is not offered', () => {
    expect(() => cellsOf({ only: ['F7', 'F70'] })).toThrow(
      expect.objectContaining({ code: 'REPAIR_UNKNOWN', params: { name: 'F70' } }),
    );
  });
});
