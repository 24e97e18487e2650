import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tehranInstant } from '#calendar';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';

/** M over O, O over D1 and D2: three below M, two below O. */
const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
M1,وزارت آزمایشی,health,national,,,,1403-Q3,
O1,سازمان آزمایشی,health,national,M1,,,1403-Q3,
D1,ادارهٔ کل یکم,health,provincial,O1,S1,استان نخست,1403-Q3,
D2,ادارهٔ کل دوم,health,provincial,O1,S2,استان دوم,1403-Q3,
D3,ادارهٔ کل سوم,culture,provincial,,S2,استان دوم,1403-Q3,`;

const WINDOW = 'charter-1405';
/** Made up, so that means are by hand; D2 is silent. */
const POINTS = { M1: 90_000, O1: 60_000, D1: 30_000, D2: 0, D3: 50_000 };

describe('the units’ scores', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 24 }, 9));
    for (const [agency, earned] of Object.entries(POINTS)) {
      await house.dataSource.query(
        `insert into score ("window", agency_id, edition_code, earned, ceiling, is_rankable, articles, computed_at)
         select $1, id, 'edition-1', $3, 100000, true, '[]', now() from agency where code = $2`,
        [WINDOW, agency, earned],
      );
      if (earned > 0) await storeSubmission(house, { agency, quarter: '1405-Q1', values: {} });
    }
  });
  afterAll(async () => {
    await house.close();
  });

  it('of a parent are the mean of all below it, the silent ones with 0, itself not among them', async () => {
    const { rows, ceiling } = await house.useCases.viewUnits(OPERATOR, { window: WINDOW, by: 'parent' });
    expect(ceiling).toBe('1000.00');
    expect(rows).toEqual([
      {
        code: 'M1',
        name: 'وزارت آزمایشی',
        agencies: 3,
        silent: 1,
        mean: '300.00',
        percent: '30.00',
        median: '300.00',
        firstQuartile: '150.00',
        thirdQuartile: '450.00',
        minimum: '0.00',
        maximum: '600.00',
        spread: '300.00',
      },
      expect.objectContaining({ code: 'O1', agencies: 2, silent: 1, mean: '150.00' }),
    ]);
  });

  it('of a province are those of its agencies, whatever they stand below', async () => {
    const { rows } = await house.useCases.viewUnits(OPERATOR, { window: WINDOW, by: 'province' });
    expect(rows.map(({ name, agencies, silent, mean }) => [name, agencies, silent, mean])).toEqual([
      ['استان نخست', 1, 0, '300.00'],
      ['استان دوم', 2, 1, '250.00'],
    ]);
  });

  it('beside them stand the cases of all units as one, with their coverage', async () => {
    const own = { agency: 'D1', quarter: '1405-Q2' };
    await storeSubmission(house, { ...own, values: { 'IMP-02': { numerator: '8', denominator: '10' } } });
    await storeSubmission(house, {
      ...own,
      agency: 'O1',
      values: { 'IMP-02': { numerator: '1', denominator: '30' } },
    });
    const pooled = async (by: 'parent' | 'province', code: string) =>
      await house.useCases.viewPooledUnits(OPERATOR, { window: WINDOW, by, code });
    const ministry = await pooled('parent', 'M1');
    expect(ministry).toMatchObject({ of: { code: 'M1' }, agencies: 3 });
    expect(ministry.indicators.find(({ code }) => code === 'IMP-02')).toMatchObject({
      numerator: '9',
      denominator: '40',
      value: '22.5',
      coverage: '2/12',
      reporting: 2,
      due: 3,
    });
    const silent = await pooled('province', 'S2');
    expect(silent.indicators.find(({ code }) => code === 'IMP-02')).toMatchObject({
      value: null,
      coverage: null,
      reporting: 0,
      due: 2,
    });
    await expect(pooled('province', 'S9')).rejects.toMatchObject({ code: 'SCORE_MISSING' });
  });

  it('are of the actor’s agencies: a director has its office’s own line', async () => {
    const director = await house.actor('evaluation-director', 'O1');
    const view = async (by: 'parent' | 'province') =>
      (await house.useCases.viewUnits(director, { window: WINDOW, by })).rows.map(({ code, mean }) => [
        code,
        mean,
      ]);
    expect(await view('parent')).toEqual([['O1', '150.00']]);
    expect(await view('province')).toEqual([
      ['S1', '300.00'],
      ['S2', '0.00'],
    ]);
  });

  it('are none where the window has no scores', async () => {
    const { rows } = await house.useCases.viewUnits(OPERATOR, { window: 'charter-1406', by: 'parent' });
    expect(rows).toEqual([]);
  });
});
