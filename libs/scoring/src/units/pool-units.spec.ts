import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { ReportedValue } from '#decree';
import { createScorer } from '../create-scorer.js';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { poolUnits } from './pool-units.js';

const WINDOW = parseWindow('half-1405-1');
const EDITION = buildEdition([
  buildIndicator({ code: 'ACC-01' }),
  buildIndicator({ code: 'SAT-01', kind: 'mean', factor: 1 }),
  buildIndicator({ code: 'DMG-01' }),
]);

function unit(...rows: readonly Partial<ReportedValue>[]) {
  const values = rows.map((row): ReportedValue => ({ indicator: '', quarter: '', status: 'value', ...row }));
  return createScorer(EDITION, WINDOW).score({ firstQuarter: '1403-Q1', lastQuarter: null, values });
}

describe(poolUnits.name, () => {
  const [first = '', second = ''] = WINDOW.quarters;
  const large = unit(
    { indicator: 'ACC-01', quarter: first, numerator: '900', denominator: '1000' },
    { indicator: 'ACC-01', quarter: second, numerator: '800', denominator: '1000' },
    { indicator: 'SAT-01', quarter: first, value: '80', n: '30' },
    { indicator: 'DMG-01', quarter: first, status: 'nothing-to-report' },
    { indicator: 'DMG-01', quarter: second, status: 'nothing-to-report' },
  );
  const small = unit(
    { indicator: 'ACC-01', quarter: first, numerator: '1', denominator: '10' },
    { indicator: 'SAT-01', quarter: first, value: '50', n: '10' },
  );
  const silent = unit();

  it('adds cases, never means, and says how much of the country is behind them', () => {
    expect(poolUnits(EDITION, [large, small, silent])).toEqual([
      {
        code: 'ACC-01',
        pooled: { numerator: '1701', denominator: '2010', value: '84.626866', n: null, coverage: '3/6' },
        reporting: 2,
        due: 3,
      },
      {
        code: 'SAT-01',
        // (80 × 30 + 50 × 10) ÷ 40
        pooled: { numerator: null, denominator: null, value: '72.5', n: '40', coverage: '2/6' },
        reporting: 2,
        due: 3,
      },
      { code: 'DMG-01', pooled: null, reporting: 0, due: 2 },
    ]);
  });

  it('of no units says nothing of any indicator', () => {
    expect(poolUnits(EDITION, []).every(({ pooled, due }) => pooled === null && due === 0)).toBe(true);
  });
});
