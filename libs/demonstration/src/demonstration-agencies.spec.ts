import { describe, expect, it } from '@jest/globals';
import { AGENCY_LEVELS } from '#decree';
import fc from 'fast-check';
import { demonstrationAgencies } from './demonstration-agencies.js';

const FICTITIOUS = /^(سازمان|ادارهٔ کل|واحد خدمت) نمونهٔ [آ-ی ]+$/u;

function cells(count: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { group, level } of demonstrationAgencies(count))
    sizes.set(`${group}/${level}`, (sizes.get(`${group}/${level}`) ?? 0) + 1);
  return sizes;
}

describe(demonstrationAgencies.name, () => {
  it('makes sixty agencies of sixty names and codes, the same ones every time', () => {
    const agencies = demonstrationAgencies();
    expect(new Set(agencies.map(({ name }) => name)).size).toBe(60);
    expect(new Set(agencies.map(({ code }) => code)).size).toBe(60);
    expect(demonstrationAgencies()).toEqual(agencies);
  });

  it('gives names and provinces that nobody can take for real', () => {
    for (const { name, province } of demonstrationAgencies(2300)) {
      expect(name).toMatch(FICTITIOUS);
      if (province) expect(province.name).toMatch(/^استان نمونهٔ [آ-ی ]+$/u);
    }
  });

  it.each([
    [60, 2],
    [90, 3],
    [180, 6],
    [2300, 6],
  ])('spreads %i agencies over %i groups × 3 levels', (count, groups) => {
    expect(cells(count).size).toBe(groups * Object.keys(AGENCY_LEVELS).length);
  });

  it('leaves every agency at least nine peers, from thirty agencies on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 700 }), (count) => {
        expect(Math.min(...cells(count).values())).toBeGreaterThanOrEqual(10);
      }),
      { numRuns: 40 },
    );
  });

  it('makes exactly as many as asked for, and parents before children', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
        const seen = new Set<string>();
        for (const { code, parentCode } of demonstrationAgencies(count)) {
          if (parentCode !== null) expect(seen).toContain(parentCode);
          seen.add(code);
        }
        expect(seen.size).toBe(count);
      }),
      { numRuns: 40 },
    );
  });

  it('hangs a directorate under a national agency and a unit under a directorate of the same group and province', () => {
    const agencies = new Map(demonstrationAgencies(120).map((agency) => [agency.code, agency]));
    for (const { level, group, province, parentCode } of agencies.values()) {
      const parent = parentCode === null ? undefined : agencies.get(parentCode);
      expect(parent?.level).toBe({ national: undefined, provincial: 'national', unit: 'provincial' }[level]);
      expect(province === null).toBe(level === 'national');
      if (parent) expect(parent.group).toBe(group);
      if (level === 'unit') expect(parent?.province).toEqual(province);
    }
  });

  it('puts several agencies under one roof, and those of one roof in provinces of their own', () => {
    const directorates = demonstrationAgencies(2300).filter(({ level }) => level === 'provincial');
    const roofs = new Map<string | null, string[]>();
    for (const { parentCode, province } of directorates)
      roofs.set(parentCode, [...(roofs.get(parentCode) ?? []), province?.code ?? '']);
    for (const provinces of roofs.values()) {
      expect(provinces.length).toBeGreaterThanOrEqual(2);
      expect(new Set(provinces).size).toBe(provinces.length);
    }
  });

  it('tells three walls and two of every other story', () => {
    const stories = demonstrationAgencies().map(({ story }) => story);
    const told = Object.fromEntries(
      [...new Set(stories)].map((story) => [story, stories.filter((one) => one === story).length]),
    );
    expect(told).toEqual({
      ordinary: 45,
      wall: 3,
      silent: 2,
      'no-claims': 2,
      'no-contracts': 2,
      improved: 2,
      late: 2,
      founded: 2,
    });
  });

  it('lets agencies exist from the first quarter of the demonstration on', () => {
    expect(new Set(demonstrationAgencies(60).map(({ firstQuarter }) => firstQuarter))).toEqual(
      new Set(['1403-Q3', '1404-Q4']),
    );
    expect(demonstrationAgencies(60, 3)[0]?.firstQuarter).toBe('1402-Q3');
  });

  it.each([0, -1, 2.5])('refuses %p agencies', (count) => {
    expect(() => demonstrationAgencies(count)).toThrow(RangeError);
  });
});
