import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { createRepositories } from '#persistence';
import { formatPoints, percentOf } from '#scoring';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook, reportedValue } from '../../../../test/support/filled-workbook.js';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { refreshWindow } from './refresh-window.js';

const WINDOW = 'charter-1405';
const QUARTERS = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];
const AGENCIES = [
  'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter',
  ...[1, 2, 3, 4, 5, 6].map((number) => `R${number},همتای ${number},economic,national,,,,1403-Q3,`),
  // Founded within the window before, so that window does not compare.
  'R7,نوبنیاد,economic,national,,,,1404-Q1,',
  'R8,آینده,economic,national,,,,1406-Q1,',
  'A2,ادارهٔ کل آزمایشی دو,health,provincial,A1,S1,استان آزمایشی,1403-Q3,',
].join('\n');

describe('a scorecard and its explanation', () => {
  let house: TestHouse;
  beforeAll(async () => {
    house = await openTestHouse();
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    for (const [index, agency] of ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'].entries())
      for (const quarter of QUARTERS) await send(agency, quarter, 3 + index);
    for (const agency of ['R1', 'R7']) await send(agency, '1404-Q2', 2);
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 9));
    await house.useCases.acceptUpload(await house.actor('rights-assistant', 'A2'), {
      fileName: 'کاربرگ.xlsx',
      bytes: await filledWorkbook({ code: 'A2', name: 'ادارهٔ کل آزمایشی دو' }, '1405-Q1'),
    });
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    await house.queue.drain();
    for (const window of [WINDOW, 'charter-1404', 'half-1405-1', ...QUARTERS])
      await refreshWindow(house.dependencies, window);
  });
  afterAll(async () => {
    await house.close();
  });

  /** Everything that is due, with so many of ten cases wherever it is a share. */
  async function send(agency: string, quarter: string, cases: number) {
    const due = indicatorsDue(editionOne(), quarter, 'agency');
    const values = Object.fromEntries(
      due.map((indicator) => [
        indicator.code,
        reportedValue(indicator, quarter, indicator.kind === 'ratio' ? { numerator: String(cases) } : {}),
      ]),
    );
    await storeSubmission(house, { agency, quarter, values });
  }

  const card = async (agency: string, window = WINDOW, actor: Actor = OPERATOR) =>
    await house.useCases.viewScorecard(actor, agency, window);
  const explain = async (
    agency: string,
    more: { window?: string; indicator?: string } = {},
    actor = OPERATOR,
  ) => await house.useCases.explainScore(actor, { agency, window: WINDOW, ...more });
  const sum = (points: readonly string[]) =>
    formatPoints(points.reduce((total, one) => total + Math.round(Number(one) * 100), 0));

  it.each([WINDOW, 'charter-1404', 'half-1405-1', '1404-Q4', '1405-Q1'])(
    'shows the very score of %s that is stored, and its rank',
    async (window) => {
      const { agencies, scores } = createRepositories(house.dataSource.manager);
      const stored = await scores.list(window, { kind: 'nation' });
      expect(stored.length).toBeGreaterThan(6);
      for (const agency of await agencies.listByIds(stored.map(({ agencyId }) => agencyId))) {
        const score = stored.find(({ agencyId }) => agencyId === agency.id);
        if (!score) throw new Error('no score');
        const { earned, ceiling } = score;
        expect(await card(agency.code, window)).toMatchObject({
          earned: formatPoints(earned),
          ceiling: formatPoints(ceiling),
          percent: formatPoints(percentOf(earned, ceiling)),
          rank: score.rank,
          peers: score.peers,
        });
        expect(await explain(agency.code, { window })).toMatchObject({
          earned: formatPoints(earned),
          ceiling: formatPoints(ceiling),
        });
      }
    },
  );

  it('adds up: indicators to articles, articles to the total, weights in force to the ceiling', async () => {
    const views = [await card('R3'), await explain('R3')];
    for (const { earned, ceiling, articles } of views) {
      expect(sum(articles.map((article) => article.earned))).toBe(earned);
      expect(sum(articles.map((article) => article.ceiling))).toBe(ceiling);
      for (const article of articles) {
        expect(sum(article.indicators.map((indicator) => indicator.earned))).toBe(article.earned);
        expect(sum(article.indicators.map((indicator) => indicator.effectiveWeight))).toBe(article.ceiling);
      }
    }
  });

  it('stands among its peers: rank, their median, and the median of each article', async () => {
    const percents = await Promise.all(
      ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7'].map(async (code) => Number((await card(code)).percent)),
    );
    expect(new Set(percents).size).toBe(7);
    const median = [...percents].sort((a, b) => a - b)[3] ?? 0;
    const view = await card('R2');
    expect(Number(view.peerMedianPercent)).toBe(median);
    expect(view.rank).toBe(1 + percents.filter((percent) => percent > Number(view.percent)).length);
    expect(view.peers).toBe(7);
    expect(view.articles.find(({ number }) => number === 11)?.peerMedianPercent).not.toBeNull();
  });

  it('is compared with the window before only where the agency existed in all of it and something was reported', async () => {
    expect((await card('R1')).change).toMatch(/^[+-]\d+\.\d\d$/);
    expect((await card('R1')).improved.length).toBeGreaterThan(0);
    // R2 reported nothing then, R7 was founded within it.
    for (const agency of ['R2', 'R7'])
      expect(await card(agency)).toMatchObject({ change: null, improved: [] });
    const rows = await house.useCases.listAgencies(OPERATOR, WINDOW);
    for (const { code, change } of rows) expect([code, change]).toEqual([code, (await card(code)).change]);
  });

  it('tells what changed since the window before, total first, its numbers those of the scorecards', async () => {
    const changes = async (agency: string) =>
      (await house.useCases.viewChanges(OPERATOR, { agency, window: WINDOW })).changes;
    const [total, ...rest] = await changes('R1');
    const [before, now] = [await card('R1', 'charter-1404'), await card('R1')];
    expect(total?.params).toMatchObject({ before: before.percent, after: now.percent });
    expect(total?.params['change']).toBe(now.change?.replace(/^[+-]/, ''));
    expect(rest.find(({ code }) => code.startsWith('RANK'))?.params).toMatchObject({
      before: before.rank,
      after: now.rank,
    });
    // R2 reported nothing then, R7 was founded within it.
    for (const agency of ['R2', 'R7']) expect(await changes(agency)).toEqual([]);
  });

  it('has beside its rank the interval that other weights leave it, on every list the same', async () => {
    const rows = await house.useCases.listAgencies(OPERATOR, WINDOW);
    for (const { code, rank, rankInterval } of rows) {
      const view = await card(code);
      expect(view.rankInterval).toEqual(rankInterval);
      expect(rankInterval === null).toBe(rank === null);
      if (!rankInterval || rank === null) continue;
      expect(rankInterval.best).toBeLessThanOrEqual(rank);
      expect(rankInterval.worst).toBeGreaterThanOrEqual(rank);
      expect(view.rankSentence.endsWith(`، ${rankInterval.text}`)).toBe(true);
    }
    expect(rows.filter(({ rank }) => rank !== null)).toHaveLength(7);
  });

  it('has a trend of eight quarters at most, from the first in which the agency existed', async () => {
    const trend = async (agency: string) =>
      (await card(agency)).trend.map(({ quarter, percent, ledger }) => [quarter, percent !== null, ledger]);
    expect(await trend('R7')).toEqual([
      ['1404-Q1', false, 'missing'],
      ['1404-Q2', false, 'submitted'],
      ...QUARTERS.map((quarter) => [quarter, true, 'submitted']),
    ]);
    expect(await trend('R1')).toHaveLength(8);
    const quarter = (await card('R1')).trend.find((point) => point.quarter === '1404-Q4');
    expect(quarter?.percent).toBe((await card('R1', '1404-Q4')).percent);
  });

  it('opens each number down to its cell and the hash of its file', async () => {
    const [row] = await house.useCases.listSubmissions(OPERATOR, { agency: 'A2' });
    const view = await explain('A2', { window: '1405-Q1', indicator: 'IMP-02' });
    expect(view.articles).toHaveLength(1);
    expect(view.articles[0]?.indicators).toHaveLength(1);
    expect(view.articles[0]?.indicators[0]?.quarters).toEqual([
      expect.objectContaining({
        quarter: '1405-Q1',
        status: 'value',
        numerator: '8',
        denominator: '10',
        source: {
          kind: 'submission',
          submission: row?.number,
          submissionId: row?.id,
          sha256: row?.sha256,
          sheet: expect.stringMatching(/[آ-ی]/),
          cells: expect.stringMatching(/^[A-Z]+\d+$/),
          raw: '8 / 10',
          sentBy: 'rights-assistant-a2',
          sentAt: '2026-07-01T05:30:00.000Z',
          sentAtTitle: '۱۴۰۵/۰۴/۱۰ ساعت ۰۹:۰۰',
          text: expect.stringContaining('فرستندهٔ rights-assistant-a2، در ۱۴۰۵/۰۴/۱۰ ساعت ۰۹:۰۰'),
        },
      }),
    ]);
    const [indicator] = view.articles[0]?.indicators ?? [];
    expect(indicator?.quarters[0]?.steps.map(({ code }) => code)).toEqual(['READ_PART', 'SHARE_UP']);
    expect(indicator?.steps.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['WINDOW_ONE', 'POINTS']),
    );
    expect(view.steps.at(-1)?.text).toContain('امتیاز کل');
  });

  it('says what the system counted itself from the ledger, and what is missing', async () => {
    const quarters = async (indicator: string, agency: string) =>
      (await explain(agency, { indicator })).articles[0]?.indicators[0]?.quarters.map(
        ({ status, numerator, source }) => [status, numerator, source?.kind ?? null],
      );
    // R2 was silent before the window, so the report that fell due in its first quarter was not sent.
    expect(await quarters('REP-01', 'R2')).toEqual([
      ['value', '0', 'ledger'],
      ['value', '1', 'ledger'],
      ['value', '1', 'ledger'],
      ['value', '1', 'ledger'],
    ]);
    expect(await quarters('IMP-02', 'A2')).toEqual([
      ['missing', null, null],
      ['missing', null, null],
      ['value', '8', 'submission'],
      ['missing', null, null],
    ]);
  });

  it('is for those who may see the agency', async () => {
    const allowed: [Actor, string][] = [
      [await house.actor('rights-assistant', 'A2'), 'A2'],
      [await house.actor('agency-head', 'A2'), 'A2'],
      [await house.actor('evaluation-director', 'A1'), 'A2'],
      [await house.actor('auditor'), 'R1'],
    ];
    for (const [actor, agency] of allowed) {
      expect((await card(agency, WINDOW, actor)).agency.code).toBe(agency);
      expect((await explain(agency, {}, actor)).agency.code).toBe(agency);
    }
    const forbidden: [Actor, string][] = [
      [await house.actor('rights-assistant', 'A2'), 'A1'],
      [await house.actor('rights-assistant', 'A2'), 'R1'],
      [await house.actor('evaluation-director', 'A1'), 'R1'],
    ];
    for (const [actor, agency] of forbidden) {
      await expect(card(agency, WINDOW, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(explain(agency, {}, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  it.each([
    ['of a window that still runs', 'R1', 'charter-1406', 'SCORE_MISSING'],
    ['of an agency that did not exist then', 'R8', WINDOW, 'SCORE_MISSING'],
    ['of an unknown agency', 'ZZ', WINDOW, 'AGENCY_UNKNOWN'],
    ['of an unknown window', 'R1', 'charter', 'WINDOW_UNKNOWN'],
  ])('there is none %s', async (_, agency, window, code) => {
    await expect(card(agency, window)).rejects.toMatchObject({ code });
    await expect(explain(agency, { window })).rejects.toMatchObject({ code });
  });

  it('there is no explanation of an indicator that the edition does not have', async () => {
    await expect(explain('R1', { indicator: 'XXX-99' })).rejects.toMatchObject({ code: 'INDICATOR_UNKNOWN' });
  });
});
