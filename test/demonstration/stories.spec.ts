import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import {
  type DemonstrationAgency,
  demonstrationAgencies,
  demonstrationEvaluation,
  demonstrationQuarters,
  demonstrationReport,
  type Story,
} from '#demonstration';
import { editionOne } from '../support/edition-one.js';

const edition = editionOne();
const agencies = demonstrationAgencies();
const quarters = demonstrationQuarters();
const told = (story: Story): DemonstrationAgency[] => agencies.filter((agency) => agency.story === story);
const [BEFORE, NOW] = [parseWindow('charter-1404').quarters, parseWindow('charter-1405').quarters];

const sent = new Map<string, readonly ReportedValue[]>();

/** All values of an agency in a quarter, its own and the evaluator's. */
function sentIn(agency: DemonstrationAgency, quarter: string): readonly ReportedValue[] {
  const key = `${agency.code} ${quarter}`;
  const rows = sent.get(key) ?? [
    ...demonstrationReport(edition, agency, quarter).values,
    ...demonstrationEvaluation(edition, agency, quarter),
  ];
  sent.set(key, rows);
  return rows;
}

function valuesOf(agency: DemonstrationAgency, over: readonly string[], prefix: string): ReportedValue[] {
  return over
    .flatMap((quarter) => sentIn(agency, quarter))
    .filter(({ indicator }) => indicator.startsWith(prefix));
}

/** Pooled value of a ratio in per cent, or the mean of a median weighted by its cases. */
function pooled(
  agency: DemonstrationAgency,
  over: readonly string[],
  code: string,
): { value: number; cases: number } {
  const rows = valuesOf(agency, over, code);
  const sum = (of: (row: ReportedValue) => number): number => rows.reduce((total, row) => total + of(row), 0);
  const cases = sum((row) => Number(row.denominator ?? row.n));
  const counted = sum((row) =>
    row.numerator ? Number(row.numerator) * 100 : Number(row.value) * Number(row.n),
  );
  return { value: counted / cases, cases };
}

const change = (agency: DemonstrationAgency, code: string): number =>
  pooled(agency, NOW, code).value - pooled(agency, BEFORE, code).value;

describe('the wall: the desk improves while access to officials falls', () => {
  it.each(['SDK-03', 'SDK-04', 'SDK-07'])('%s rises by five and more', (code) => {
    for (const agency of told('wall')) expect(change(agency, code)).toBeGreaterThan(5);
  });

  it.each(['SDK-01', 'SDK-02'])('%s rises, or is whole already where there is one unit', (code) => {
    for (const agency of told('wall'))
      if (pooled(agency, BEFORE, code).value < 100) expect(change(agency, code)).toBeGreaterThan(5);
  });

  it.each(['OFF-03', 'OFF-06', 'OFF-09', 'OFF-11'])('%s falls by more than ten', (code) => {
    for (const agency of told('wall')) expect(change(agency, code)).toBeLessThan(-10);
  });

  it('people wait longer for a meeting', () => {
    for (const agency of told('wall')) expect(change(agency, 'OFF-04')).toBeGreaterThan(5);
  });

  it('one visitor in ten says that the desk blocked the way, and onward access is under 80 %', () => {
    for (const agency of told('wall')) {
      expect(pooled(agency, NOW, 'OFF-12').value).toBeGreaterThanOrEqual(10);
      expect(pooled(agency, NOW, 'OFF-11').value).toBeLessThan(80);
    }
  });

  it('rests on a hundred cases and more in either window, as the early warning asks', () => {
    for (const agency of told('wall'))
      for (const code of ['OFF-03', 'OFF-04', 'OFF-06', 'OFF-09', 'OFF-11', 'OFF-12', 'SDK-03', 'SDK-04'])
        for (const window of [BEFORE, NOW])
          expect([agency.code, code, pooled(agency, window, code).cases >= 100]).toEqual([
            agency.code,
            code,
            true,
          ]);
  });

  it('is found nowhere else', () => {
    for (const agency of agencies.filter(({ story }) => !['wall', 'improved', 'founded'].includes(story))) {
      expect(pooled(agency, NOW, 'OFF-12').value).toBeLessThan(10);
      expect(pooled(agency, NOW, 'OFF-11').value).toBeGreaterThanOrEqual(80);
    }
  });
});

describe('the silent', () => {
  it('sent nothing in one or two quarters, and everything in the others', () => {
    const silences = told('silent').map((agency) =>
      quarters.filter((quarter) => demonstrationReport(edition, agency, quarter).isSilent),
    );
    expect(silences).toEqual([['1405-Q1', '1405-Q2'], ['1404-Q4']]);
  });

  it('are evaluated all the same', () => {
    for (const agency of told('silent'))
      for (const quarter of quarters)
        expect(demonstrationEvaluation(edition, agency, quarter).length).toBeGreaterThan(0);
  });
});

describe('nothing to report', () => {
  it('is attested for every damage indicator where nobody claimed', () => {
    for (const agency of told('no-claims')) {
      const rows = valuesOf(agency, quarters, 'DMG-');
      expect(rows).toHaveLength(10);
      expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['nothing-to-report']));
    }
  });
});

describe('not applicable', () => {
  it('covers every contract indicator of an agency without contracts, with the reason', () => {
    for (const agency of told('no-contracts')) {
      const rows = valuesOf(agency, quarters, 'CON-');
      expect(rows.length).toBe(quarters.length * 3 + 2);
      for (const { status, reason } of rows)
        expect([status, reason]).toEqual(['not-applicable', expect.stringContaining('قرارداد')]);
    }
  });

  it('covers the gap between centre and county of a unit in one place', () => {
    for (const agency of agencies.filter(({ level }) => level === 'unit'))
      for (const { status, reason } of valuesOf(agency, quarters, 'NDS-04'))
        expect([status, typeof reason]).toEqual(['not-applicable', 'string']);
  });
});

describe('the sharp improvement', () => {
  it.each(['OFF-09', 'ACC-03', 'INF-05', 'CMP-07', 'SDK-03'])('lifts %s by more than twenty', (code) => {
    for (const agency of told('improved')) expect(change(agency, code)).toBeGreaterThan(20);
  });
});

describe('the late sender', () => {
  it('sends every quarter', () => {
    for (const agency of told('late'))
      for (const quarter of quarters)
        expect(demonstrationReport(edition, agency, quarter).isSilent).toBe(false);
  });
});

describe('the agency founded mid-way', () => {
  it('has no report and no evaluation before its first quarter', () => {
    for (const agency of told('founded')) {
      expect(agency.firstQuarter).toBe('1404-Q4');
      const reported = quarters.filter((quarter) => !demonstrationReport(edition, agency, quarter).isSilent);
      expect(reported).toEqual(['1404-Q4', '1405-Q1', '1405-Q2']);
      const evaluated = quarters.filter(
        (quarter) => demonstrationEvaluation(edition, agency, quarter).length > 0,
      );
      expect(evaluated).toEqual(reported);
    }
  });
});
