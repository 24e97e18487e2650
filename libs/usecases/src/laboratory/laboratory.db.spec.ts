import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue, type ReportedValue } from '#decree';
import { createRepositories, inReadOnlyTransaction } from '#persistence';
import { formatPoints } from '#scoring';
import { editionOne } from '../../../../test/support/edition-one.js';
import { reportedValue } from '../../../../test/support/filled-workbook.js';
import { storeSubmission, type StoredValues } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { shippedEditionTexts } from '../editions/shipped-editions.js';
import { OPERATOR } from '../operator.js';
import { refreshWindow } from '../scores/refresh-window.js';
import { TrialRefused } from './trial-refused.js';

const WINDOW = 'charter-1405';
const QUARTERS = ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'];
const PEERS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'];
const SILENT = 'L7';
const AGENCIES = `code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter
${PEERS.map((code, place) => `${code},سازمان آزمایشی ${'یک دو سه چهار پنج شش هفت'.split(' ')[place] ?? ''},economic,national,,,,1404-Q1,`).join('\n')}
M1,ادارهٔ کل آزمایشی یک,economic,provincial,L1,S1,استان آزمایشی,1404-Q1,`;
/** Everything that a trial could have touched. */
const TABLES = ['score', 'window_state', 'reported_value', 'submission', 'edition', 'agency', 'snapshot'];

describe('the laboratory', () => {
  let house: TestHouse;
  let ministry: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.set(tehranInstant({ year: 1405, month: 9, day: 3 }, 9));
    await house.useCases.importAgencies(OPERATOR, AGENCIES);
    ministry = await house.actor('ministry');
    for (const [place, code] of [...PEERS, 'M1'].entries())
      if (code !== SILENT) for (const quarter of QUARTERS) await send(code, quarter, place);
    await refreshWindow(house.dependencies, WINDOW);
  });
  afterAll(async () => {
    await house.close();
  });

  /** Each agency is good at other things, so that weights decide who is before whom. */
  async function send(agency: string, quarter: string, place: number) {
    const values: Record<string, Partial<ReportedValue>> = {};
    for (const [index, indicator] of indicatorsDue(editionOne(), quarter, 'agency').entries())
      values[indicator.code] =
        indicator.kind === 'ratio'
          ? (index + place) % 9 === 0
            ? { status: 'not-applicable', reason: 'موضوع ندارد' }
            : reportedValue(indicator, quarter, {
                numerator: String(1 + ((index * (place + 3)) % 12)),
                denominator: '13',
              })
          : reportedValue(indicator, quarter, {});
    await storeSubmission(house, { agency, quarter, values: values satisfies StoredValues });
  }
  const hashes = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const table of TABLES) {
      const [row]: { hash: string }[] = await house.dataSource.query(
        `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${table} t`,
      );
      found.push(`${table} ${row?.hash ?? ''}`);
    }
    return found;
  };
  const tryIt = async (changes: unknown, actor = ministry) =>
    await house.useCases.tryEdition(actor, { window: WINDOW, changes });
  const faultsOf = async (work: Promise<unknown>): Promise<string[]> => {
    const thrown: unknown = await work.catch((error: unknown) => error);
    if (!(thrown instanceof TrialRefused)) throw new Error(`not refused: ${String(thrown)}`);
    return thrown.faults.map(({ path, message }) => `${path} ${message}`);
  };

  it('without a change says exactly what is stored of every agency, and that nothing moves', async () => {
    const tried = await tryIt({});
    const { agencies, scores } = createRepositories(house.dataSource.manager);
    const stored = await scores.list(WINDOW, { kind: 'nation' });
    const codeOf = new Map((await agencies.list({ kind: 'nation' })).map(({ id, code }) => [id, code]));
    const expected = stored.map((score) => ({
      code: codeOf.get(score.agencyId),
      earned: formatPoints(score.earned),
      rank: score.rank,
      peers: score.peers,
    }));
    for (const side of ['live', 'trial'] as const)
      expect(
        tried.moves.map((row) => ({
          code: row.code,
          earned: row[side].earned,
          rank: row[side].rank,
          peers: row.peers,
        })),
      ).toEqual(expect.arrayContaining(expected));
    expect(tried.moves).toHaveLength(expected.length);
    expect(new Set(stored.map(({ rank }) => rank)).size).toBeGreaterThan(5);
    expect(tried.summary).toMatchObject({
      isIdentical: true,
      movedInPoints: 0,
      movedInRank: 0,
      meanShift: '0.00',
      change: '0.00',
    });
    expect(tried.rescaledFrom).toBeNull();
  });

  it('shows who moves beside the live scores, those most who move most, and each group', async () => {
    const tried = await tryIt({ withoutArticles: [1, 6], indicators: { 'OFF-03': { weight: 60 } } });
    expect(tried.summary.isIdentical).toBe(false);
    expect(tried.summary.movedInRank).toBeGreaterThan(0);
    const places = tried.moves.map((row) => Math.abs(row.places ?? 0));
    expect(places).toEqual([...places].sort((a, b) => b - a));
    for (const { live, trial, places: moved } of tried.moves)
      if (live.rank !== null && trial.rank !== null) expect(trial.rank - live.rank).toBe(moved);
    expect(tried.moves.find(({ code }) => code === SILENT)).toMatchObject({
      live: { rank: 7 },
      trial: { rank: 7 },
      places: 0,
    });
    expect(tried.groups.map(({ agencies }) => agencies).reduce((sum, one) => sum + one, 0)).toBe(
      tried.summary.agencies,
    );
    expect(Number(tried.rescaledFrom)).toBeLessThan(1000);
  });

  it('looks at a geometric mean, which never gives more than the sum', async () => {
    const tried = await house.useCases.tryEdition(ministry, {
      window: WINDOW,
      changes: {},
      aggregation: 'geometric',
    });
    for (const { live, trial } of tried.moves)
      expect(Number(trial.earned)).toBeLessThanOrEqual(Number(live.earned));
    expect(tried.summary.movedInPoints).toBeGreaterThan(5);
  });

  it('leaves every live table as it was, to the byte', async () => {
    const before = await hashes();
    const rung = house.queue.rung.length;
    await tryIt({ withoutArticles: [6] });
    await house.useCases.rehearseRule(ministry, { changes: { withoutArticles: [6] } });
    await house.useCases.viewSensitivity(ministry, { agency: 'L1', window: WINDOW });
    await house.useCases.writeTrial(ministry, { window: WINDOW, changes: {} });
    expect(await hashes()).toEqual(before);
    expect(house.queue.rung).toHaveLength(rung);
  });

  it('works where the database refuses to write', async () => {
    const work = inReadOnlyTransaction(
      house.dataSource,
      async ({ scores }) => await scores.markAllStale(new Date()),
    );
    await expect(work).rejects.toThrow(/read-only/);
  });

  it('refuses a weight of −1 with a Persian sentence', async () => {
    const [fault, ...others] = await faultsOf(tryIt({ indicators: { 'OFF-03': { weight: -1 } } }));
    expect(others).toEqual([]);
    expect(fault).toMatch(/^indicators\.OFF-03\.weight وزن .*۱ برای شاخص OFF-03 پذیرفته نیست؛ /);
  });

  it('tells every fault of an edition at once, and for the rehearsal too', async () => {
    const changes = {
      indicators: { 'OFF-03': { weight: -1, target: '0' }, 'XXX-01': { weight: 2 } },
      withoutArticles: [2],
    };
    for (const refused of [tryIt(changes), house.useCases.rehearseRule(ministry, { changes })]) {
      const faults = await faultsOf(refused);
      expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
        'indicators.XXX-01',
        'withoutArticles[0]',
        'indicators.OFF-03.weight',
        'indicators.OFF-03.target',
      ]);
    }
    expect(await faultsOf(tryIt('nonsense'))).toHaveLength(1);
    expect(
      await faultsOf(tryIt({ indicators: { 'OFF-03': { article: 1 } }, withoutIndicators: 5 })),
    ).toHaveLength(2);
  });

  it('a window that has not ended is not tried', async () => {
    await expect(
      house.useCases.tryEdition(ministry, { window: 'charter-1406', changes: {} }),
    ).rejects.toMatchObject({ code: 'SCORE_MISSING' });
  });

  it('a rule is rehearsed over every stored window, and no change is none in any', async () => {
    const { windows } = await house.useCases.rehearseRule(ministry, { changes: {} });
    expect(windows.map(({ window }) => window.code)).toEqual([
      WINDOW,
      'half-1405-1',
      'half-1404-2',
      ...[...QUARTERS].reverse(),
    ]);
    for (const { summary } of windows) expect(summary?.isIdentical).toBe(true);
    const changed = await house.useCases.rehearseRule(ministry, { changes: { withoutArticles: [6] } });
    const moved = changed.windows.map(({ summary }) => summary?.movedInPoints ?? 0);
    expect(Math.min(...moved)).toBeGreaterThan(0);
    expect(changed.windows[0]?.summary).toEqual((await tryIt({ withoutArticles: [6] })).summary);
  });

  it('tells on which articles a rank rests, and how little parts it from its neighbours', async () => {
    const tried = await tryIt({});
    const second = tried.moves.find(({ live, peers }) => live.rank === 2 && peers === 7);
    const first = tried.moves.find(({ live, peers }) => live.rank === 1 && peers === 7);
    const sensitivity = await house.useCases.viewSensitivity(ministry, {
      agency: second?.code ?? '',
      window: WINDOW,
    });
    expect(sensitivity).toMatchObject({ rank: 2, peers: 7, earned: second?.live.earned });
    expect(sensitivity.above?.agency?.code).toBe(first?.code);
    const gap = Number(first?.live.earned) - Number(second?.live.earned);
    expect(Number(sensitivity.above?.gap)).toBeCloseTo(gap, 6);
    expect(sensitivity.above?.differences.length).toBeGreaterThan(0);
    const article = sensitivity.articles.find(({ number }) => number === 6);
    const without = await tryIt({ withoutArticles: [6] });
    expect(article?.rank).toBe(without.moves.find(({ code }) => code === second?.code)?.trial.rank);
    const { below } = await house.useCases.viewSensitivity(ministry, { agency: SILENT, window: WINDOW });
    expect(below).toBeNull();
  });

  it('is had as a CSV whose lines say that they are a trial', async () => {
    const { fileName, bytes } = await house.useCases.writeTrial(ministry, {
      window: WINDOW,
      changes: { withoutArticles: [1] },
    });
    const [head, ...lines] = bytes.toString().replace('\uFEFF', '').trim().split('\r\n');
    expect(fileName).toBe('آزمایش charter-1405.csv');
    expect(head).toMatch(/^وضع,کد دستگاه,/);
    expect(lines.every((line) => line.startsWith('آزمایشی,'))).toBe(true);
    // A fall is a number, not a text with an apostrophe.
    expect(lines.join()).toMatch(/,-\d+\.\d\d,/);
  });

  it('is open to those who weigh rules, and shows an office the agencies in its scope only', async () => {
    for (const role of ['rights-assistant', 'agency-head'] as const)
      await expect(tryIt({}, await house.actor(role, 'L1'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    for (const role of ['auditor', 'administrator'] as const)
      expect((await tryIt({}, await house.actor(role))).moves.length).toBeGreaterThan(8);
    const office = await house.actor('evaluation-director', 'L1');
    const tried = await tryIt({}, office);
    expect(tried.moves.map(({ code }) => code).sort()).toEqual(['L1', 'M1']);
    expect(tried.summary.agencies).toBeGreaterThan(8);
    await expect(
      house.useCases.viewSensitivity(office, { agency: 'L2', window: WINDOW }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const own = await house.useCases.viewSensitivity(office, { agency: 'L1', window: WINDOW });
    for (const neighbour of [own.above, own.below])
      if (neighbour) expect(neighbour).toMatchObject({ agency: null, differences: [] });
  });

  it('a frozen window is tried by the edition that it was frozen by, which may not know what a newer one does', async () => {
    await house.useCases.freezeWindow(OPERATOR, { window: WINDOW });
    house.clock.set(new Date(house.clock.now().getTime() + 1000));
    const newer = (shippedEditionTexts()[0] ?? '')
      .replace('code: edition-1', 'code: edition-2')
      .replace('code: NDS-01', 'code: NDS-91');
    await house.useCases.loadEdition(OPERATOR, newer);
    expect(await tryIt({})).toMatchObject({ edition: 'edition-1', summary: { isIdentical: true } });
    const changes = { withoutIndicators: ['NDS-91'] };
    const { windows } = await house.useCases.rehearseRule(ministry, { changes });
    expect(windows[0]).toMatchObject({ window: { code: WINDOW }, edition: 'edition-1', summary: null });
    expect(windows[0]?.faults.map(({ path }) => path)).toEqual(['withoutIndicators[0]']);
    expect(
      windows.slice(1).every(({ edition, faults }) => edition === 'edition-2' && faults.length === 0),
    ).toBe(true);
  });
});
