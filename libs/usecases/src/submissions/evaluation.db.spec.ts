import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledEvaluation, filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { NATIONAL_OFFICE } from './office-of.js';

const QUARTER = '1405-Q1';
const A1 = { code: 'A1', name: 'سازمان آزمایشی یک' };
const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };
const B1 = { code: 'B1', name: 'سازمان آزمایشی سه' };
const NATION = { code: NATIONAL_OFFICE, name: 'دفتر ارزیابی عملکرد (کشوری)' };
const MEASURED = indicatorsDue(editionOne(), QUARTER, 'evaluator').length;

describe('the workbook of an evaluation office', () => {
  let house: TestHouse;
  /** Over A1 and what is below it: A2. */
  let director: Actor;
  /** Over B1. */
  let neighbour: Actor;
  let nationalDirector: Actor;
  let assistant: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    director = await house.actor('evaluation-director', 'A1');
    neighbour = await house.actor('evaluation-director', 'B1');
    nationalDirector = await house.actor('evaluation-director');
    assistant = await house.actor('rights-assistant', 'A1');
  });
  beforeEach(async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
    await house.dataSource.query('truncate submission, score, window_state cascade');
    await house.queue.drain();
  });
  afterAll(async () => {
    await house.close();
  });

  async function send(actor: Actor, bytes: Buffer) {
    const receipt = await house.useCases.acceptUpload(actor, { fileName: 'ارزیابی.xlsx', bytes });
    await house.queue.drain();
    return await house.useCases.findSubmission(actor, receipt.id);
  }

  async function sourcesOf(agency: string): Promise<(number | null)[]> {
    const explained = await house.useCases.explainScore(OPERATOR, { agency, window: QUARTER });
    const measured = explained.articles
      .flatMap(({ indicators }) => indicators)
      .filter(({ suppliedBy }) => suppliedBy === 'evaluator');
    return [
      ...new Set(
        measured.flatMap(({ quarters }) =>
          quarters.filter(({ status }) => status === 'value').map(({ source }) => source?.submission ?? null),
        ),
      ),
    ];
  }

  it('as the office gets it names its agencies, and sent back unfilled every gap is a fault', async () => {
    const template = await house.useCases.makeEvaluatorTemplate(director, { quarter: QUARTER });
    expect(template.fileName).toBe('karnameh-evaluation-A1-1405-Q1.xlsx');
    const submission = await send(director, template.bytes);
    expect(submission).toMatchObject({ step: 'rejected', kind: 'evaluator', office: 'A1', agency: null });
    expect(submission.findings.reduce((sum, { count }) => sum + count, 0)).toBe(2 * MEASURED);
  });

  it('of the nation is that of a director over no agency, and has every agency', async () => {
    const template = await house.useCases.makeEvaluatorTemplate(nationalDirector, { quarter: QUARTER });
    expect(template.fileName).toBe('karnameh-evaluation-NATION-1405-Q1.xlsx');
    const submission = await send(nationalDirector, template.bytes);
    expect(submission.findings.reduce((sum, { count }) => sum + count, 0)).toBe(3 * MEASURED);
  });

  it('is made for no agency that did not exist in the quarter, and stays the office’s where its own ended', async () => {
    await house.useCases.importAgencies(
      OPERATOR,
      'code,name,group,level,parentCode,provinceCode,provinceName,firstQuarter,lastQuarter\n' +
        'E1,سازمان پایان‌یافته,health,national,,,,1404-Q1,1404-Q4\nE2,زیر آن,health,unit,E1,,,1404-Q1,',
    );
    const ended = await house.actor('evaluation-director', 'E1');
    const template = await house.useCases.makeEvaluatorTemplate(ended, { quarter: QUARTER });
    const { identity } = await house.dependencies.reader.identify(template.bytes);
    expect(identity?.office).toBe('E1');
    const submission = await send(ended, template.bytes);
    expect(new Set(submission.findings.map(({ code }) => code))).toEqual(new Set(['VALUE_MISSING']));
    await house.dataSource
      .query(`delete from account where username = 'evaluation-director-e1'`)
      .catch(() => 0);
  });

  it('is measured, stored and scored for every agency in it', async () => {
    const submission = await send(director, await filledEvaluation(A1, [A1, A2], QUARTER));
    expect(submission).toMatchObject({ step: 'scored', findings: [], valueCount: 2 * MEASURED, score: null });
    expect(await sourcesOf('A1')).toEqual([submission.number]);
    expect(await sourcesOf('A2')).toEqual([submission.number]);
    expect(await sourcesOf('B1')).toEqual([]);
    // Whole windows, so that nothing read before an agency's correction is written after it.
    expect(await house.dataSource.query('select "window", is_stale from window_state')).toEqual([
      { window: QUARTER, is_stale: false },
    ]);
  });

  it('does not make an agency a reporting one: the silence ledger is of its own workbooks', async () => {
    await send(director, await filledEvaluation(A1, [A1, A2], QUARTER));
    const rows = await house.useCases.listAgencies(OPERATOR, QUARTER);
    expect(rows.map(({ code, ledger }) => [code, ledger[0]?.state])).toContainEqual(['A2', 'open']);
  });

  it('may not speak of an agency outside the office: its rows are unknown, and nothing is stored of them', async () => {
    const submission = await send(director, await filledEvaluation(A1, [A2, B1], QUARTER));
    expect(submission).toMatchObject({ step: 'rejected', valueCount: 0 });
    expect(submission.findings).toContainEqual(
      expect.objectContaining({ code: 'ROW_AGENCY_UNKNOWN', params: { agency: 'B1' } }),
    );
    expect(await house.count('reported_value')).toBe(0);
  });

  it('of the nation or of another office is forbidden to the director of an agency', async () => {
    await expect(send(director, await filledEvaluation(NATION, [B1], QUARTER))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(send(director, await filledEvaluation(B1, [B1], QUARTER))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await house.count('submission')).toBe(0);
  });

  it('is forbidden to who is evaluated, and to who only reads', async () => {
    const bytes = await filledEvaluation(A1, [A1, A2], QUARTER);
    for (const actor of [assistant, await house.actor('ministry'), await house.actor('auditor')]) {
      await expect(send(actor, bytes)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(house.useCases.makeEvaluatorTemplate(actor, { quarter: QUARTER })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    expect(await house.count('submission')).toBe(0);
  });

  it('is seen by its office and by who sees the nation, not by those it judges nor by other offices', async () => {
    const own = await send(director, await filledEvaluation(A1, [A1, A2], QUARTER));
    const national = await send(nationalDirector, await filledEvaluation(NATION, [B1], QUARTER));
    const auditor: Actor = { userId: null, username: 'auditor', role: 'auditor', agencyId: null };
    const seenBy = async (actor: Actor) =>
      (await house.useCases.listSubmissions(actor, {})).map(({ id }) => id).sort();
    const mayOpen = async (actor: Actor, id: string) =>
      await house.useCases.findSubmission(actor, id).then(
        () => true,
        (error: { code?: string }) => (error.code === 'FORBIDDEN' ? false : error),
      );
    const both = [own.id, national.id].sort();
    for (const [actor, seen] of [
      [director, [own.id]],
      [neighbour, []],
      [assistant, []],
      [nationalDirector, both],
      [auditor, both],
      [OPERATOR, both],
    ] as const) {
      expect([actor.username, await seenBy(actor)]).toEqual([actor.username, seen]);
      for (const id of both)
        expect([actor.username, id, await mayOpen(actor, id)]).toEqual([
          actor.username,
          id,
          (seen as readonly string[]).includes(id),
        ]);
    }
  });

  it('counts beside the agency’s own, and a later one of an agency counts for what it measures', async () => {
    await send(await house.actor('rights-assistant', 'A2'), await filledWorkbook(A2, QUARTER));
    const first = await send(director, await filledEvaluation(A1, [A1, A2], QUARTER));
    const second = await send(
      director,
      await filledEvaluation(A1, [A2], QUARTER, { 'OFF-12': { numerator: '1' } }),
    );
    expect(await sourcesOf('A1')).toEqual([first.number]);
    expect(await sourcesOf('A2')).toEqual([second.number]);
  });
});
