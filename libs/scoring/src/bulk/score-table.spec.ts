import { describe, expect, it } from '@jest/globals';
import { parseWindow } from '#calendar';
import type { Indicator, ReportedValue } from '#decree';
import { createScorer } from '../create-scorer.js';
import { buildEdition } from '../testing/build-edition.js';
import { buildIndicator } from '../testing/build-indicator.js';
import { changeEdition } from '../what-if/change-edition.js';
import { scoreTable } from './score-table.js';
import { tabulateValues } from './tabulate-values.js';

const WINDOW = parseWindow('half-1405-1');
const QUARTERS = WINDOW.quarters;

type Numbers = Partial<ReportedValue>;

function scoreBoth(indicators: readonly Indicator[], ...agencies: readonly (readonly Numbers[])[]) {
  const edition = buildEdition(indicators);
  const inWindow = agencies.map((numbers) => ({
    firstQuarter: '1403-Q1',
    lastQuarter: null,
    values: numbers.map((one, place): ReportedValue => ({
      indicator: indicators[Math.floor(place / QUARTERS.length)]?.code ?? '',
      quarter: QUARTERS[place % QUARTERS.length] ?? '',
      status: 'value',
      ...one,
    })),
  }));
  const scorer = createScorer(edition, WINDOW);
  const table = tabulateValues(edition, WINDOW, inWindow);
  const { earned, decidedExactly } = scoreTable(edition, WINDOW, table);
  return {
    table: [...earned],
    scorer: inWindow.map((agency) => scorer.score(agency).earned),
    decidedExactly,
  };
}

describe(scoreTable.name, () => {
  it('half a hundredth is rounded by the exact scorer, not by luck', () => {
    // 0.35 × 30 hundredths is 10.5 hundredths exactly: half up is 11. In Float64 it is 10.499….
    const own = buildIndicator({ code: 'A-01', kind: 'mean', factor: 1, target: '100', weight: 0.3 });
    const both = scoreBoth(
      [own],
      [
        { value: '35', n: '1' },
        { value: '35', n: '1' },
      ],
    );
    expect(both).toEqual({ table: [11], scorer: [11], decidedExactly: 1 });
  });

  it('a value on a step of the bands has reached it', () => {
    const own = buildIndicator({
      code: 'A-01',
      method: 'bands',
      target: '90',
      bands: [
        { from: '0', attainment: '0' },
        { from: '64.3', attainment: '0.5' },
        { from: '90', attainment: '1' },
      ],
      weight: 100,
    });
    const ratio = (numerator: string) => ({ numerator, denominator: '1000' });
    const both = scoreBoth([own], [ratio('643'), ratio('900')], [ratio('642.999999999999'), ratio('900')]);
    expect(both.table).toEqual([7500, 5000]);
    expect(both.table).toEqual(both.scorer);
  });

  it('numbers that Float64 does not hold are kept as they are', () => {
    const own = buildIndicator({ code: 'A-01', target: '100', factor: 1, weight: 100 });
    const huge = { numerator: '900719925474099267', denominator: '900719925474099267' };
    const tiny = { numerator: '0.0000001', denominator: '0.00000010000000000000001' };
    const both = scoreBoth([own], [huge, tiny]);
    expect(both.table).toEqual(both.scorer);
    expect(both.decidedExactly).toBe(1);
  });

  it('means that nearly agree have an exact gap', () => {
    const own = buildIndicator({
      code: 'A-01',
      kind: 'gap',
      gap: 'absolute',
      factor: 1,
      direction: 'down',
      method: 'linear',
      target: '0',
      limit: '0.00002',
      weight: 100,
    });
    const gap = { value: '99999.00001', n: '5', secondValue: '99999', secondN: '5' };
    const both = scoreBoth([own], [gap, gap]);
    expect(both).toEqual({ table: [5000], scorer: [5000], decidedExactly: 1 });
  });

  it('scores a trial of the laboratory from the same table', () => {
    const indicators = [
      buildIndicator({ code: 'A-01', article: 3, target: '100', weight: 600 }),
      buildIndicator({ code: 'B-01', article: 4, target: '100', weight: 300 }),
      buildIndicator({ code: 'C-01', article: 4, target: '100', weight: 100 }),
    ];
    const edition = buildEdition(indicators);
    const { edition: trial } = changeEdition(edition, { withoutArticles: [3] });
    if (!trial) throw new Error('two indicators are left');
    const agency = {
      firstQuarter: '1403-Q1',
      lastQuarter: null,
      values: indicators.flatMap(({ code }, place) =>
        QUARTERS.map((quarter): ReportedValue => ({
          indicator: code,
          quarter,
          status: 'value',
          numerator: String(30 + 20 * place),
          denominator: '100',
        })),
      ),
    };
    const table = tabulateValues(edition, WINDOW, [agency]);
    expect([...scoreTable(trial, WINDOW, table).earned]).toEqual([
      createScorer(trial, WINDOW).score(agency).earned,
    ]);
  });

  it('refuses a table of another window, or without an indicator', () => {
    const edition = buildEdition([buildIndicator({ code: 'A-01' })]);
    const table = tabulateValues(edition, WINDOW, []);
    expect(() => scoreTable(edition, parseWindow('1405-Q1'), table)).toThrow(RangeError);
    expect(() => scoreTable(buildEdition([buildIndicator({ code: 'B-01' })]), WINDOW, table)).toThrow(
      RangeError,
    );
  });
});
