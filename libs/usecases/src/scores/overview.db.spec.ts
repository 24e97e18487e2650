import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';

/** N1 is founded within the window, X1 ends within it and was founded within the one before. */
const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
A1,سازمان آزمایشی یک,health,national,,,,1403-Q3,
A2,ادارهٔ کل آزمایشی دو,health,provincial,A1,S1,استان آزمایشی,1403-Q3,
B1,سازمان آزمایشی سه,culture,national,,,,1403-Q3,
N1,سازمان نوبنیاد,economic,national,,,,1405-Q1,
X1,سازمان پایان‌یافته,economic,national,,,,1404-Q1,1404-Q4`;

const WINDOW = 'charter-1405';
const VALUE = { 'IMP-02': { numerator: '8', denominator: '10' } };
const NOTHING = { 'IMP-02': { status: 'nothing-to-report' as const } };

/** Points of charter-1405, of charter-1404, and those of article 1 with its ceiling; made up, so that means are by hand. */
const POINTS: readonly [string, number, number | null, [number, number]][] = [
  ['A1', 80_000, 70_000, [6_500, 13_000]],
  ['A2', 50_000, 55_000, [13_000, 13_000]],
  ['B1', 0, 0, [0, 13_000]],
  ['N1', 40_000, null, [0, 0]],
  ['X1', 30_000, 90_000, [0, 0]],
];

describe('the overview of a window, and its agencies', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    await house.queue.drain();
    // Five days before 29 Azar: everything is due.
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 24 }, 9));
    const send = async (agency: string, quarter: string, more: object = {}) => {
      await storeSubmission(house, { agency, quarter, values: VALUE, ...more });
    };
    for (const quarter of ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2']) await send('A1', quarter);
    await send('A2', '1404-Q3', { isLate: true });
    await send('A2', '1404-Q4', { values: NOTHING });
    await send('A2', '1405-Q1');
    await send('A2', '1405-Q2', { state: 'rejected' });
    await send('N1', '1405-Q1');
    await send('X1', '1404-Q3');
    // Of the window before only A1 and A2 reported something while they existed in all of it.
    for (const agency of ['A1', 'A2', 'X1']) await send(agency, '1404-Q1');
    for (const [agency, earned, before, [own, ceiling]] of POINTS) {
      const articles = JSON.stringify([{ number: 1, earned: own, ceiling }]);
      for (const [window, points] of [
        [WINDOW, earned],
        ['charter-1404', before],
      ] as const)
        if (points !== null)
          await house.dataSource.query(
            `insert into score ("window", agency_id, edition_code, earned, ceiling, is_rankable, articles, computed_at)
             select $1, id, 'edition-1', $3, 100000, true, $4, now() from agency where code = $2`,
            [window, agency, points, articles],
          );
    }
  });
  afterAll(async () => {
    await house.close();
  });

  const view = async (actor: Actor = OPERATOR) => await house.useCases.viewOverview(actor, WINDOW);

  it('counts the days to 29 Azar, and the working days among them', async () => {
    expect((await view()).countdown).toEqual({
      charterDay: '1405-09-29',
      presentedOn: '1405-09-29',
      daysLeft: 5,
      // Wednesday, Saturday and Sunday 29 Azar; Thursday and Friday are the weekend.
      workingDaysLeft: 3,
    });
  });

  it('splits what each quarter owed by the silence ledger', async () => {
    const { quarters } = await view();
    const none = { submitted: 0, late: 0, nothingToReport: 0, waived: 0, missing: 0, open: 0 };
    expect(quarters.map(({ title: _, dataDueOn: __, ...counts }) => counts)).toEqual([
      { ...none, code: '1404-Q3', due: 4, submitted: 2, late: 1, missing: 1 },
      { ...none, code: '1404-Q4', due: 4, submitted: 1, nothingToReport: 1, missing: 2 },
      { ...none, code: '1405-Q1', due: 4, submitted: 3, missing: 1 },
      { ...none, code: '1405-Q2', due: 4, submitted: 1, missing: 3 },
    ]);
    for (const { due, submitted, late, nothingToReport, waived, missing, open } of quarters)
      expect(submitted + late + nothingToReport + waived + missing + open).toBe(due);
  });

  it('names who has not reported the latest quarter, in Persian order', async () => {
    const { notReported } = await view();
    expect(notReported.quarter).toBe('1405-Q2');
    expect(notReported.agencies.map(({ code }) => code)).toEqual(['A2', 'B1', 'N1']);
  });

  it('the nation is the mean of its agencies, silent ones with 0', async () => {
    expect((await view()).nation).toEqual({
      mean: '400.00',
      ceiling: '1000.00',
      percent: '40.00',
      median: '400.00',
      firstQuartile: '300.00',
      thirdQuartile: '500.00',
      agencies: 5,
      silent: 1,
    });
  });

  it('its change is of those that existed and reported in both windows: a newcomer changes nothing', async () => {
    // (80 + 50) / 2 against (70 + 55) / 2; B1 reported nothing before, N1 and X1 did not exist in all of it.
    expect((await view()).change).toBe('+2.50');
  });

  it('tells what changed, over the same agencies as its change', async () => {
    const { previous, changes } = await house.useCases.viewChanges(OPERATOR, { window: WINDOW });
    expect(previous.code).toBe('charter-1404');
    expect(changes.map(({ code, params }) => [code, params])).toEqual([
      ['NATION_ROSE', { agencies: 2, before: '62.50', after: '65.00', change: '2.50' }],
      ['AGENCIES_MOVED', { agencies: 2, rose: 1, fell: 1 }],
      // A1 and A2 sent one quarter of four each; in this window only a rejected one of A2 is missing.
      ['REPORTS_MISSING_SHRANK', { before: 6, after: 1, change: 5 }],
    ]);
    const running = await house.useCases.viewChanges(OPERATOR, { window: 'charter-1406' });
    expect(running.changes).toEqual([]);
  });

  it('an article is the mean of the agencies to which it applies, a group that of its level', async () => {
    const { articles, groups } = await view();
    expect(articles.map(({ number, percent }) => [number, percent])).toEqual([[1, '50.00']]);
    expect(groups.map(({ group, level, agencies, percent }) => [group, level, agencies, percent])).toEqual([
      ['economic', 'national', 2, '35.00'],
      ['health', 'national', 1, '80.00'],
      ['health', 'provincial', 1, '50.00'],
      ['culture', 'national', 1, '0.00'],
    ]);
  });

  it('is everybody’s to see, and says that nothing is confirmed', async () => {
    for (const role of ['rights-assistant', 'agency-head', 'evaluation-director'] as const) {
      const actor = await house.actor(role, 'A2');
      expect(await view(actor)).toEqual(await view());
    }
    expect(await view()).toMatchObject({ isUnconfirmed: true, isStale: false, today: '1405-09-24' });
  });

  it('of a window that still runs has a ledger and no nation', async () => {
    const running = await house.useCases.viewOverview(OPERATOR, 'charter-1406');
    expect(running).toMatchObject({ nation: null, change: null, articles: [], groups: [] });
    expect(running.quarters.map(({ due }) => due)).toEqual([0, 0, 0, 0]);
    expect(running.notReported).toEqual({ quarter: '', title: '', agencies: [] });
  });

  it('without a window asked for is of the latest charter window that can be scored, also after its 29 Azar', async () => {
    expect((await house.useCases.viewOverview(OPERATOR)).window.code).toBe(WINDOW);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 30 }, 9));
    expect((await house.useCases.viewOverview(OPERATOR)).window.code).toBe(WINDOW);
    const charters = (await house.useCases.listWindows(OPERATOR)).filter(({ code }) =>
      code.startsWith('charter'),
    );
    expect(charters.map(({ code, isCurrent }) => [code, isCurrent])).toEqual([
      [WINDOW, true],
      ['charter-1406', false],
    ]);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 24 }, 9));
    await expect(house.useCases.viewOverview(OPERATOR, 'charter')).rejects.toMatchObject({
      code: 'WINDOW_UNKNOWN',
    });
  });

  it('lists the windows in which something was reported, the current one first', async () => {
    const windows = await house.useCases.listWindows(OPERATOR);
    expect(windows[0]).toMatchObject({ code: WINDOW, isCurrent: true });
    expect(windows.filter(({ isCurrent }) => isCurrent)).toHaveLength(1);
    // Not charter-1404 nor half-1404-1, of which a quarter was never reported by anyone.
    expect(windows.map(({ code }) => code)).toEqual([
      'charter-1405',
      'half-1405-1',
      'half-1404-2',
      '1405-Q2',
      '1405-Q1',
      '1404-Q4',
      '1404-Q3',
      '1404-Q1',
    ]);
  });

  describe('the agencies of the window', () => {
    const list = async (actor: Actor = OPERATOR) => await house.useCases.listAgencies(actor, WINDOW);

    it('come in Persian order with points, change and ledger', async () => {
      const rows = await list();
      expect(rows.map(({ code, earned, percent, change }) => [code, earned, percent, change])).toEqual([
        ['A2', '500.00', '50.00', '-5.00'],
        ['B1', '0.00', '0.00', null],
        ['A1', '800.00', '80.00', '+10.00'],
        ['X1', '300.00', '30.00', null],
        ['N1', '400.00', '40.00', null],
      ]);
      expect(rows.map(({ name }) => name)).toEqual(
        rows.map(({ name }) => name).sort(new Intl.Collator('fa').compare),
      );
      expect(rows.find(({ code }) => code === 'A2')).toMatchObject({
        parent: { code: 'A1' },
        province: { code: 'S1' },
        groupTitle: 'سلامت و رفاه اجتماعی',
        ledger: [
          { quarter: '1404-Q3', state: 'late' },
          { quarter: '1404-Q4', state: 'nothing-to-report' },
          { quarter: '1405-Q1', state: 'submitted' },
          { quarter: '1405-Q2', state: 'missing' },
        ],
      });
      expect(rows.find(({ code }) => code === 'N1')?.ledger.map(({ state }) => state)).toEqual([
        'not-due',
        'not-due',
        'submitted',
        'missing',
      ]);
    });

    it('are those of the actor’s scope', async () => {
      const seen = async (role: 'rights-assistant' | 'agency-head' | 'evaluation-director', agency: string) =>
        (await list(await house.actor(role, agency))).map(({ code }) => code).sort();
      expect(await seen('evaluation-director', 'A1')).toEqual(['A1', 'A2']);
      expect(await seen('evaluation-director', 'A2')).toEqual(['A2']);
      expect(await seen('rights-assistant', 'A1')).toEqual(['A1']);
      expect(await seen('agency-head', 'B1')).toEqual(['B1']);
    });
  });
});
