import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWindow } from '#calendar';
import type { ReportedValue, ValueStatus } from '#decree';
import { createScorer } from './create-scorer.js';
import { leftOutShares } from './left-out-shares.js';
import { buildEdition } from './testing/build-edition.js';
import { buildIndicator } from './testing/build-indicator.js';

const WINDOW = parseWindow('charter-1405');
const EDITION = buildEdition(
  Array.from({ length: 10 }, (_, place) =>
    buildIndicator({ code: `A-${String(place).padStart(2, '0')}`, article: 3 + place, weight: 100 }),
  ),
);

/** Ten indicators of 100 points in four quarters; `out` names those left out, quarter by quarter. */
function sharesOf(out: Readonly<Record<string, readonly ValueStatus[]>>) {
  const values = EDITION.indicators.flatMap(({ code }) =>
    WINDOW.quarters.map((quarter, position): ReportedValue => ({
      indicator: code,
      quarter,
      numerator: '1',
      denominator: '2',
      status: out[code]?.[position] ?? 'value',
    })),
  );
  return leftOutShares(
    createScorer(EDITION, WINDOW).score({ firstQuarter: '1403-Q1', lastQuarter: null, values }),
  );
}

const all = (status: ValueStatus) => [status, status, status, status];

describe(leftOutShares.name, () => {
  it('weighs what was declared, a part of the quarters as a part of the weight', () => {
    const shares = sharesOf({
      'A-00': all('not-applicable'),
      'A-01': ['nothing-to-report', 'value', 'value', 'value'],
    });
    expect(shares).toEqual({
      notApplicable: { weight: 10_000, percent: 1000, codes: ['A-00'] },
      nothingToReport: { weight: 2500, percent: 250, codes: ['A-01'] },
      attested: { weight: 12_500, percent: 1250, codes: ['A-00', 'A-01'] },
      isWarned: false,
    });
  });

  it('warns of too much that is not applicable, or nothing to report', () => {
    expect(sharesOf({ 'A-00': all('not-applicable'), 'A-01': all('not-applicable') }).isWarned).toBe(true);
    const nothing = { 'A-00': all('nothing-to-report'), 'A-01': all('nothing-to-report') };
    expect(sharesOf(nothing).isWarned).toBe(false);
    expect(sharesOf({ ...nothing, 'A-02': all('nothing-to-report') }).isWarned).toBe(true);
  });

  it('the ministry’s waivers are no abuse', () => {
    const waived = Object.fromEntries(EDITION.indicators.map(({ code }) => [code, all('waived')]));
    expect(sharesOf(waived)).toMatchObject({ attested: { weight: 0, percent: 0 }, isWarned: false });
  });

  it('declaring more away never lowers the share, nor lifts the warning', () => {
    const status = fc.constantFrom<ValueStatus>('value', 'missing', 'not-applicable', 'nothing-to-report');
    const declared = fc.array(fc.array(status, { minLength: 4, maxLength: 4 }), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(declared, fc.nat(9), fc.nat(3), (rows, line, position) => {
        const of = (table: readonly (readonly ValueStatus[])[]) =>
          sharesOf(
            Object.fromEntries(EDITION.indicators.map(({ code }, place) => [code, table[place] ?? []])),
          );
        const more = rows.map((row, place) =>
          place === line ? row.map((one, column) => (column === position ? 'not-applicable' : one)) : row,
        );
        const [before, after] = [of(rows), of(more)];
        expect(after.attested.weight).toBeGreaterThanOrEqual(before.attested.weight);
        if (before.isWarned) expect(after.isWarned).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
