import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseWindow, tehranInstant } from '#calendar';
import type { ReportedValue } from '#decree';
import { sampleValues } from '../../../../test/support/builders/sample-values.js';
import { seededRandom } from '../../../../test/support/builders/seeded-random.js';
import { editionOne } from '../../../../test/support/edition-one.js';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';

const WINDOW = 'charter-1405';
const { quarters: QUARTERS } = parseWindow(WINDOW);
const LAST = QUARTERS.at(-1) ?? '';
const HEADER = 'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter';

type Report = readonly ReportedValue[];

/** Each leaves out more than the one before it. */
const OMISSIONS: readonly (readonly [
  name: string,
  omit: (report: Report, random: () => number) => Report,
])[] = [
  ['all that it has', (report) => report],
  [
    'one value less',
    (report) => {
      const worst = report.find(({ status }) => status === 'value');
      return report.filter((value) => value !== worst);
    },
  ],
  [
    'a tenth of its values less',
    (report, random) => report.filter(({ status }) => status !== 'value' || random() > 0.1),
  ],
  ['without its last report', (report) => report.filter(({ quarter }) => quarter !== LAST)],
  ['with its first report alone', (report) => report.filter(({ quarter }) => quarter === QUARTERS[0])],
  ['without any', () => []],
];
const SEEDS = [1, 2, 3, 4];
const codeOf = (seed: number, step: number) => `S${seed}-${step}`;

describe('leaving out', () => {
  let house: TestHouse;
  const send = async (agency: string, report: Report) => {
    for (const quarter of QUARTERS) {
      const own = report.filter((value) => value.quarter === quarter);
      if (own.length > 0)
        await storeSubmission(house, {
          agency,
          quarter,
          values: Object.fromEntries(own.map((value) => [value.indicator, value])),
        });
    }
  };
  const standings = async () => {
    await house.useCases.scoreWindow(OPERATOR, { window: WINDOW });
    const rows = await house.useCases.listAgencies(OPERATOR, WINDOW);
    return (code: string) => {
      const row = rows.find((one) => one.code === code);
      return { earned: Number(row?.earned), rank: row?.rank ?? 0 };
    };
  };

  beforeAll(async () => {
    house = await openTestHouse();
    const codes = SEEDS.flatMap((seed) => OMISSIONS.map((_, step) => codeOf(seed, step)));
    await house.useCases.importAgencies(
      OPERATOR,
      [
        HEADER,
        ...[...codes, 'LIAR'].map((code) => `${code},سازمان ${code},culture,national,,,,1403-Q3,`),
      ].join('\n'),
    );
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 24 }, 9));
    for (const seed of SEEDS) {
      const random = seededRandom(seed);
      let report: Report = sampleValues(editionOne(), seed, { quality: 0.5 + seed / 10, quarters: QUARTERS });
      for (const [step, [, omit]] of OMISSIONS.entries()) {
        report = omit(report, random);
        await send(codeOf(seed, step), report);
      }
    }
  });
  afterAll(async () => {
    await house.close();
  });

  it('values or whole reports never raises points or rank, of whoever does it', async () => {
    const standing = await standings();
    for (const seed of SEEDS) {
      const chain = OMISSIONS.map((_, step) => standing(codeOf(seed, step)));
      expect(chain[0]?.earned).toBeGreaterThan(300);
      expect(chain.map(({ earned }) => earned)).toEqual(
        chain.map(({ earned }) => earned).sort((a, b) => b - a),
      );
      expect(chain.map(({ rank }) => rank)).toEqual(chain.map(({ rank }) => rank).sort((a, b) => a - b));
      expect(chain.at(-1)?.earned).toBe(0);
    }
  });

  it('raises nobody in the silence ledger: more is missing, never less', async () => {
    const { agencies } = await house.useCases.viewSilenceLedger(OPERATOR, { window: WINDOW });
    for (const seed of SEEDS) {
      const missing = OMISSIONS.map(
        (_, step) => agencies.find(({ code }) => code === codeOf(seed, step))?.missing,
      );
      expect(missing).toEqual([0, 0, 0, 1, 3, 4]);
    }
  });

  it('what is weak as «not applicable» is warned of, and earns nothing where nobody confirms it', async () => {
    const report = sampleValues(editionOne(), 1, { quality: 0.6, quarters: QUARTERS });
    const { articles } = await house.useCases.explainScore(OPERATOR, {
      agency: codeOf(1, 0),
      window: WINDOW,
    });
    const weak = articles
      .flatMap(({ indicators }) => indicators)
      .filter(({ suppliedBy, status }) => suppliedBy === 'agency' && status === 'value')
      .sort(
        (a, b) => Number(a.earned) / Number(a.effectiveWeight) - Number(b.earned) / Number(b.effectiveWeight),
      )
      .slice(0, 25)
      .map(({ code }) => code);
    await send(
      'LIAR',
      report.map((value): ReportedValue =>
        weak.includes(value.indicator)
          ? { ...value, status: 'not-applicable', reason: 'وظیفهٔ ما نیست' }
          : value,
      ),
    );
    const { agencies } = await house.useCases.viewSilenceLedger(OPERATOR, { window: WINDOW });
    const leftOut = (code: string) => agencies.find((agency) => agency.code === code)?.leftOut;
    expect(leftOut('LIAR')?.isTooMuch).toBe(true);
    expect(leftOut(codeOf(1, 0))?.isTooMuch).toBe(false);
    const confirmed = async (agency: string) =>
      Number(
        (await house.useCases.explainScore(OPERATOR, { agency, window: WINDOW, basis: 'confirmed' })).earned,
      );
    expect(await confirmed('LIAR')).toBeLessThan(await confirmed(codeOf(1, 0)));
  });
});
