import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { tehranInstant } from '#calendar';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { refreshStaleWindow, refreshWindow } from './refresh-window.js';

const HEADER = 'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter';
const QUARTER = '1405-Q1';
/** Seven national peers, one alone at its level, one founded later, one that has ended. */
const AGENCIES = [
  ...[1, 2, 3, 4, 5, 6, 7].map((number) => `R${number},همتای ${number},economic,national,,,,1404-Q1,`),
  'R8,تنها,economic,unit,,,,1404-Q1,',
  'R9,نوبنیاد,economic,national,,,,1405-Q2,',
  'R0,پایان‌یافته,economic,national,,,,1404-Q1,1404-Q4',
];

interface Row {
  code: string;
  earned: number;
  rank: number | null;
  peers: number;
}

describe('a window and its ranks', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, [HEADER, ...AGENCIES].join('\n'));
  });
  beforeEach(async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 5, day: 10 }, 10));
    await house.dataSource.query('truncate submission, score, window_state cascade');
    await house.queue.drain();
  });
  afterAll(async () => {
    await house.close();
  });

  /** Reports so many of ten cases of IMP-02, the rest missing: more cases, more points. */
  async function report(agency: string, cases: number, quarter = QUARTER) {
    await storeSubmission(house, {
      agency,
      quarter,
      values: { 'IMP-02': { numerator: String(cases), denominator: '10' } },
    });
  }

  async function rows(window = QUARTER): Promise<Row[]> {
    return await house.dataSource.query(
      `select a.code, s.earned, s.rank, s.peers from score s join agency a on a.id = s.agency_id
       where s."window" = $1 and a.code like 'R%' order by a.code`,
      [window],
    );
  }
  const ranks = async () => Object.fromEntries((await rows()).map(({ code, rank }) => [code, rank]));

  it('scores every agency of its quarters, and nobody else', async () => {
    await report('R1', 8);
    expect(await refreshWindow(house.dependencies, QUARTER)).toEqual({ agencies: 3 + 8 });
    expect((await rows()).map(({ code }) => code)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8']);
  });

  it('ranks inside group and level: equal points share the better rank, silent ones score 0 and are ranked', async () => {
    for (const [agency, cases] of [
      ['R1', 4],
      ['R2', 7],
      ['R3', 7],
      ['R4', 2],
      ['R8', 9],
    ] as const)
      await report(agency, cases);
    await refreshWindow(house.dependencies, QUARTER);
    expect(await ranks()).toEqual({ R1: 3, R2: 1, R3: 1, R4: 4, R5: 5, R6: 5, R7: 5, R8: null });
    const [first, ...others] = await rows();
    expect(first).toMatchObject({ peers: 7 });
    expect(others.find(({ code }) => code === 'R5')).toMatchObject({ earned: 0, peers: 7 });
    expect(others.find(({ code }) => code === 'R8')).toMatchObject({ peers: 1 });
  });

  it('ranks nobody among fewer than six peers', async () => {
    await house.dataSource.query(`update agency set level = 'unit' where code in ('R6', 'R7')`);
    await report('R1', 4);
    await refreshWindow(house.dependencies, QUARTER);
    await house.dataSource.query(`update agency set level = 'national' where code in ('R6', 'R7')`);
    expect(Object.values(await ranks())).toEqual(Array(8).fill(null));
  });

  it('again it gives the same, and takes in what was corrected since', async () => {
    await report('R1', 4);
    await report('R2', 5);
    await refreshWindow(house.dependencies, QUARTER);
    const first = await rows();
    await refreshWindow(house.dependencies, QUARTER);
    expect(await rows()).toEqual(first);
    await report('R1', 6);
    await refreshWindow(house.dependencies, QUARTER);
    expect(await ranks()).toMatchObject({ R1: 1, R2: 2 });
  });

  it('drops the score of an agency whose last quarter turns out to be before it', async () => {
    await report('R7', 9);
    await refreshWindow(house.dependencies, QUARTER);
    await house.useCases.importAgencies(
      OPERATOR,
      `${HEADER}\nR7,همتای ۷,economic,national,,,,1404-Q1,1404-Q4`,
    );
    expect(house.queue.rung).toContainEqual({ name: 'refresh-window', window: QUARTER });
    await house.queue.drain();
    expect((await rows()).map(({ code }) => code)).not.toContain('R7');
    await house.useCases.importAgencies(OPERATOR, `${HEADER}\nR7,همتای ۷,economic,national,,,,1404-Q1,`);
    await house.queue.drain();
    expect((await rows()).map(({ code }) => code)).toContain('R7');
  });

  it('is left alone while its quarters run: what is not yet asked would look like silence', async () => {
    expect(await refreshWindow(house.dependencies, 'charter-1405')).toEqual({ agencies: 0 });
    expect(await house.count('score')).toBe(0);
  });

  it('lifts the stale mark; the job of a window that is fresh leaves it untouched', async () => {
    const state = async () =>
      (await house.dataSource.query('select is_stale, stale_since, refreshed_at from window_state'))[0];
    await house.dataSource.query(
      `insert into window_state ("window", is_stale, stale_since) values ($1, true, now())`,
      [QUARTER],
    );
    await refreshStaleWindow(house.dependencies, QUARTER);
    expect(await state()).toEqual({ is_stale: false, stale_since: null, refreshed_at: house.clock.now() });
    const before = house.clock.now();
    house.clock.set(new Date(before.getTime() + 60_000));
    await refreshStaleWindow(house.dependencies, QUARTER);
    expect(await state()).toMatchObject({ refreshed_at: before });
  });

  it('two jobs for one stale window do its work once', async () => {
    await house.dataSource.query(
      `insert into window_state ("window", is_stale, stale_since) values ($1, true, now())`,
      [QUARTER],
    );
    const seconds = [1, 2];
    await Promise.all(
      seconds.map(async (second) => {
        const at = new Date(house.clock.now().getTime() + second * 1000);
        await refreshStaleWindow({ ...house.dependencies, clock: { now: () => at } }, QUARTER);
      }),
    );
    const times = await house.dataSource.query('select distinct computed_at from score');
    expect(times).toHaveLength(1);
  });

  it('is left alone once frozen, by the job, by the command and by the sweeper', async () => {
    await report('R1', 4);
    await refreshWindow(house.dependencies, QUARTER);
    const before = await rows();
    await house.dataSource.query('update window_state set frozen_at = now(), is_stale = true');
    await report('R1', 9);
    await refreshStaleWindow(house.dependencies, QUARTER);
    expect(await refreshWindow(house.dependencies, QUARTER)).toEqual({ agencies: 0 });
    expect(await rows()).toEqual(before);
  });
});

describe('scoring a window by command', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.set(tehranInstant({ year: 1405, month: 5, day: 10 }, 10));
    await storeSubmission(house, {
      agency: 'A1',
      quarter: QUARTER,
      values: { 'IMP-02': { numerator: '8', denominator: '10' } },
    });
  });
  afterAll(async () => {
    await house.close();
  });

  it('gives the mean of the agencies, or the points of one', async () => {
    const nation = await house.useCases.scoreWindow(OPERATOR, { window: QUARTER });
    const one = await house.useCases.scoreWindow(OPERATOR, { window: QUARTER, agency: 'A1' });
    expect(nation).toMatchObject({ window: QUARTER, agencies: 3, ceiling: one.ceiling });
    expect(one).toMatchObject({ agencies: 1 });
    expect(Number(one.mean)).toBeGreaterThan(0);
    // A2 and B1 are silent: a third of A1's points, half up.
    expect(nation.mean).toBe((Math.round((Number(one.mean) * 100) / 3) / 100).toFixed(2));
  });

  it.each(['ministry', 'administrator', 'auditor', 'evaluation-director'] as const)(
    'is forbidden to the %s',
    async (role) => {
      const actor = { userId: null, username: 'x', role, agencyId: null };
      await expect(house.useCases.scoreWindow(actor, { window: QUARTER })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    },
  );

  it.each([
    ['that has not ended', { window: 'charter-1405' }, 'SCORE_MISSING'],
    ['of no known shape', { window: 'charter' }, 'WINDOW_UNKNOWN'],
    ['of an unknown agency', { window: QUARTER, agency: 'ZZ' }, 'AGENCY_UNKNOWN'],
  ])('has no answer for a window %s', async (_, query, code) => {
    await expect(house.useCases.scoreWindow(OPERATOR, query)).rejects.toMatchObject({ code });
  });
});
