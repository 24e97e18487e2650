import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { createInlineQueue } from '#queue';
import { readSheet } from '../../../../test/support/read-sheet.js';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import type { Dependencies } from '../dependencies.js';
import { createJobHandlers, recordJobFailure } from '../jobs.js';
import { OPERATOR } from '../operator.js';
import { ringStuck } from '../ring-stuck.js';
import { renderReport } from './render-report.js';
import { requestReport } from './request-report.js';

const WINDOW = 'charter-1405';
const NOW = tehranInstant({ year: 1405, month: 9, day: 3 }, 10);
const SCORECARD = { kind: 'scorecard', agency: 'A2', window: WINDOW } as const;
const ANNUAL = { kind: 'annual', window: WINDOW } as const;

describe('reports', () => {
  let house: TestHouse;
  let assistant: Actor;
  let stranger: Actor;
  let director: Actor;
  let ministry: Actor;
  let auditor: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    assistant = await house.actor('rights-assistant', 'A2');
    stranger = await house.actor('rights-assistant', 'B1');
    director = await house.actor('evaluation-director', 'A1');
    ministry = await house.actor('ministry');
    auditor = await house.actor('auditor');
    house.clock.set(NOW);
    for (const quarter of ['1404-Q3', '1404-Q4', '1405-Q1', '1405-Q2'])
      await storeSubmission(house, {
        agency: 'A2',
        quarter,
        values: { 'IMP-02': { numerator: '8', denominator: '10' } },
      });
  });
  beforeEach(async () => {
    house.clock.set(NOW);
    await house.dataSource.query('truncate report, score, window_state cascade');
    // Jobs of the rows that are gone: they leave at once.
    await house.queue.drain();
  });
  afterAll(async () => {
    await house.close();
  });

  const find = async (id: string, actor = ministry) => await house.useCases.findReport(actor, id);
  /** Asks, serves the queue with these parts in place of the house's own, and looks at the row. */
  async function make(request: Parameters<typeof requestReport>[2], parts: Partial<Dependencies> = {}) {
    const queue = createInlineQueue();
    const dependencies = { ...house.dependencies, ...parts, queue };
    await queue.serve(createJobHandlers(dependencies), {
      onFailure: async (job, error, isLast) => await recordJobFailure(dependencies, job, error, isLast),
    });
    const { id } = await requestReport(dependencies, ministry, request);
    await queue.drain();
    return { report: await find(id), queue };
  }
  const stateOf = async () =>
    (await house.dataSource.query('select state, failure, finished_at from report')) as object[];

  describe('asking for one', () => {
    it('puts a row into the queue and says how far it is', async () => {
      const first = await house.useCases.requestReport(assistant, SCORECARD);
      expect(first).toMatchObject({
        kind: 'scorecard',
        agency: { code: 'A2' },
        window: WINDOW,
        state: 'queued',
        step: 'در صف',
        ahead: 0,
        files: [],
        failure: null,
        requestedAt: NOW.toISOString(),
      });
      expect(first.title).toContain('ادارهٔ کل آزمایشی دو');
      expect(house.queue.rung).toEqual([{ name: 'render-report', reportId: first.id }]);
      house.clock.set(new Date(NOW.getTime() + 1000));
      expect(await house.useCases.requestReport(ministry, ANNUAL)).toMatchObject({ agency: null, ahead: 1 });
      expect(await house.useCases.viewQueue(assistant)).toEqual({ waiting: 2, active: 0, failed: 0 });
    });

    it.each([
      ['the assistant of another agency', () => stranger, SCORECARD],
      ['a director above another agency', () => director, { ...SCORECARD, agency: 'B1' }],
      ['an auditor', () => auditor, SCORECARD],
      ['a director, for the annual report', () => director, ANNUAL],
      ['an assistant, for the annual report', () => assistant, ANNUAL],
    ] as const)('is forbidden to %s', async (_, actor, request) => {
      await expect(house.useCases.requestReport(actor(), request)).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      expect([await house.count('report'), house.queue.rung]).toEqual([0, []]);
    });

    it('is allowed to the director above the agency', async () => {
      expect(await house.useCases.requestReport(director, SCORECARD)).toMatchObject({ state: 'queued' });
    });

    it.each([
      ['a window that still runs', { ...SCORECARD, window: 'charter-1406' }, 'SCORE_MISSING'],
      [
        'an annual report of a window that still runs',
        { ...ANNUAL, window: 'charter-1406' },
        'SCORE_MISSING',
      ],
      ['a window before the agency', { ...SCORECARD, window: 'fiscal-1402' }, 'SCORE_MISSING'],
      ['an unknown agency', { ...SCORECARD, agency: 'ZZ' }, 'AGENCY_UNKNOWN'],
      ['an unknown window', { ...SCORECARD, window: 'charter' }, 'WINDOW_UNKNOWN'],
    ] as const)('is refused for %s', async (_, request, code) => {
      await expect(house.useCases.requestReport(ministry, request)).rejects.toMatchObject({ code });
      expect(await house.count('report')).toBe(0);
    });
  });

  describe('making one', () => {
    it.each([
      ['a scorecard', SCORECARD, 'scorecard-A2-charter-1405'],
      ['the annual report', ANNUAL, 'annual-charter-1405'],
    ] as const)('gives the PDF and the workbook of %s', async (_, request, name) => {
      const { report } = await make(request);
      expect(report).toMatchObject({ state: 'ready', step: 'آماده', done: 3, total: 3, failure: null });
      expect(report.files.map(({ fileName }) => fileName)).toEqual([`${name}.pdf`, `${name}.xlsx`]);
      for (const [format, start] of [
        ['pdf', '%PDF-'],
        ['xlsx', 'PK'],
      ] as const) {
        const file = await house.useCases.readReportFile(ministry, report.id, format);
        const known = report.files.find((one) => one.format === format);
        expect(file.bytes.subarray(0, start.length).toString()).toBe(start);
        expect(file).toMatchObject({ fileName: known?.fileName, sha256: known?.sha256 });
        expect(createHash('sha256').update(file.bytes).digest('hex')).toBe(file.sha256);
        expect(file.bytes.length).toBe(known?.bytes);
      }
    });

    it('tells in the workbook of a scorecard the way from every reported cell to the total', async () => {
      const { report } = await make(SCORECARD);
      const { bytes } = await house.useCases.readReportFile(ministry, report.id, 'xlsx');
      const { rows } = await readSheet(bytes, 'شرح امتیاز');
      const explained = await house.useCases.explainScore(ministry, SCORECARD);
      const quarters = explained.articles
        .flatMap(({ indicators }) => indicators)
        .flatMap((indicator) => indicator.quarters);
      const sources = quarters.flatMap(({ source }) => (source?.sha256 ? [source] : []));
      expect(sources.length).toBeGreaterThan(0);
      const placeOf = (cells: unknown, sha256: unknown) => `${String(cells)} ${String(sha256)}`;
      const told = rows.map((row) => placeOf(row[6], row[10]));
      expect(told).toEqual(expect.arrayContaining(sources.map((one) => placeOf(one.cells, one.sha256))));
      const texts = new Set(rows.map((row) => String(row[3]).replace('\u200f', '')));
      for (const { text } of explained.steps) expect(texts).toContain(text);
    });

    it('twice leaves the first: a ready report is not made again', async () => {
      const { report } = await make(SCORECARD);
      house.clock.set(new Date(NOW.getTime() + 60_000));
      const before = await stateOf();
      await renderReport(house.dependencies, report.id);
      await house.queue.ring({ name: 'render-report', reportId: report.id });
      await house.queue.drain();
      expect(await stateOf()).toEqual(before);
      expect(await find(report.id)).toEqual(report);
    });

    it('begun by a worker that died is made again from its row', async () => {
      const { id } = await house.useCases.requestReport(ministry, SCORECARD);
      await house.dataSource.query(`update report set state = 'rendering', step = 'نیمه‌کاره', done = 1`);
      await renderReport(house.dependencies, id);
      expect(await find(id)).toMatchObject({ state: 'ready' });
    });

    it('of a row that is gone does nothing', async () => {
      await renderReport(house.dependencies, randomUUID());
      expect(await house.count('report')).toBe(0);
    });

    it('refreshes a stale window first, so that ranks are not older than the points beside them', async () => {
      await make(SCORECARD);
      const refreshed = async () =>
        (
          await house.dataSource.query(
            `select is_stale, (select count(*)::int from score where "window" = $1) as scores
             from window_state where "window" = $1`,
            [WINDOW],
          )
        )[0];
      expect(await refreshed()).toEqual({ is_stale: false, scores: 3 });
    });
  });

  describe('one that cannot be made', () => {
    it('fails after the last attempt, and its row says so without the cause, which is nobody’s business', async () => {
      const scorecardPdf = async () => await Promise.reject(new Error('ENOSPC /secret/path'));
      const { report, queue } = await make(SCORECARD, {
        renderer: { ...house.dependencies.renderer, scorecardPdf },
      });
      expect(queue.failures).toHaveLength(1);
      expect(report).toMatchObject({ state: 'failed', step: 'ناتمام ماند', files: [] });
      expect(report.failure).toMatch(/[آ-ی].*\./s);
      expect(report.failure).not.toContain('secret');
      await expect(house.useCases.readReportFile(ministry, report.id, 'pdf')).rejects.toMatchObject({
        code: 'REPORT_NOT_READY',
      });
    });

    it('for a broken rule fails with the sentence of that rule', async () => {
      const { id } = await house.useCases.requestReport(ministry, SCORECARD);
      await house.dataSource.query(`update agency set last_quarter = '1404-Q2' where code = 'A2'`);
      await house.queue.drain();
      await house.dataSource.query(`update agency set last_quarter = null where code = 'A2'`);
      const { state, failure } = await find(id);
      expect(state).toBe('failed');
      expect(failure).toContain('هنوز امتیازی محاسبه نشده است');
    });

    it('succeeds where an earlier attempt failed', async () => {
      let attempts = 0;
      const { scorecardPdf } = house.dependencies.renderer;
      const { report } = await make(SCORECARD, {
        renderer: {
          ...house.dependencies.renderer,
          scorecardPdf: async (model) => {
            attempts += 1;
            if (attempts < 3) throw new Error('the thread died');
            return await scorecardPdf(model);
          },
        },
      });
      expect([attempts, report.state, report.failure]).toEqual([3, 'ready', null]);
    });

    it('once ready is not failed by another worker that gives up later, nor set back to work', async () => {
      const { report } = await make(SCORECARD);
      const before = await stateOf();
      const job = { name: 'render-report', reportId: report.id } as const;
      await recordJobFailure(house.dependencies, job, new Error('late'), true);
      expect(await stateOf()).toEqual(before);
    });

    it('while another worker finishes it stays ready, whatever this one meets', async () => {
      const { id } = await house.useCases.requestReport(ministry, SCORECARD);
      const late = {
        ...house.dependencies,
        renderer: {
          ...house.dependencies.renderer,
          scorecardPdf: async () => {
            await renderReport(house.dependencies, id);
            return await Promise.reject(new Error('the thread died'));
          },
        },
      };
      await expect(renderReport(late, id)).rejects.toThrow('the thread died');
      await recordJobFailure(late, { name: 'render-report', reportId: id }, new Error('late'), true);
      expect(await find(id)).toMatchObject({ state: 'ready', done: 3, failure: null });
    });
  });

  it('whose ring was lost is rung again by the sweeper; one that is ready or failed is not', async () => {
    const lossy = { ...house.queue, ring: async () => await Promise.resolve() };
    const { id } = await requestReport({ ...house.dependencies, queue: lossy }, ministry, SCORECARD);
    house.clock.set(new Date(NOW.getTime() + 4 * 60_000));
    expect(await ringStuck(house.dependencies)).toBe(0);
    house.clock.set(new Date(NOW.getTime() + 6 * 60_000));
    expect(await ringStuck(house.dependencies)).toBe(1);
    expect(house.queue.rung).toEqual([{ name: 'render-report', reportId: id }]);
    for (const state of ['ready', 'failed']) {
      await house.dataSource.query('update report set state = $1', [state]);
      expect(await ringStuck(house.dependencies)).toBe(0);
    }
  });

  it('are seen by those who may see their agency; the annual report is everybody’s', async () => {
    const scorecard = (await house.useCases.requestReport(ministry, SCORECARD)).id;
    const annual = (await house.useCases.requestReport(ministry, ANNUAL)).id;
    const seen = async (actor: Actor, filter: Parameters<TestHouse['useCases']['listReports']>[1] = {}) =>
      (await house.useCases.listReports(actor, filter)).map(({ id }) => id).sort();
    const both = [scorecard, annual].sort();
    for (const actor of [assistant, director, ministry, auditor, OPERATOR]) {
      expect([actor.username, await seen(actor)]).toEqual([actor.username, both]);
      expect((await find(scorecard, actor)).id).toBe(scorecard);
    }
    expect(await seen(stranger)).toEqual([annual]);
    expect((await find(annual, stranger)).id).toBe(annual);
    await expect(find(scorecard, stranger)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(house.useCases.readReportFile(stranger, scorecard, 'pdf')).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await seen(ministry, { kind: 'annual' })).toEqual([annual]);
    expect(await seen(ministry, { window: 'charter-1404' })).toEqual([]);
    await expect(find(randomUUID())).rejects.toMatchObject({ code: 'REPORT_UNKNOWN' });
  });

  it('are listed the latest first, each with what waits before it', async () => {
    const ids: string[] = [];
    for (let second = 0; second < 4; second += 1) {
      house.clock.set(new Date(NOW.getTime() + second * 1000));
      ids.push((await house.useCases.requestReport(ministry, SCORECARD)).id);
    }
    await house.dataSource.query(`update report set state = 'rendering' where id = $1`, [ids[0]]);
    await house.dataSource.query(`update report set state = 'failed' where id = $1`, [ids[1]]);
    const rows = await house.useCases.listReports(ministry, {});
    expect(rows.map(({ id, ahead }) => [id, ahead])).toEqual([
      [ids[3], 2],
      [ids[2], 1],
      [ids[1], 0],
      [ids[0], 0],
    ]);
  });
});
