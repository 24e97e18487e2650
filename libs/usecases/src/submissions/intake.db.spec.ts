import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { addDays, dateCode, nextWorkingDay, quarterDueDates, tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { writeDoorTemplate } from '#ingestion';
import { createRepositories } from '#persistence';
import { createInlineQueue } from '#queue';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook, reportedValue } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { createJobHandlers, recordJobFailure } from '../jobs.js';
import { ringStuck } from '../ring-stuck.js';
import { acceptUpload } from './accept-upload.js';
import { checkSubmission } from './check-submission.js';
import { SubmissionRefused } from './submission-refused.js';

const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };
const QUARTER = '1405-Q1';

describe('an upload, from the file to its score', () => {
  let house: TestHouse;
  let assistant: Actor;
  let stranger: Actor;
  let director: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    assistant = await house.actor('rights-assistant', 'A2');
    stranger = await house.actor('rights-assistant', 'B1');
    director = await house.actor('evaluation-director', 'A1');
  });
  beforeEach(async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
    await house.dataSource.query('truncate submission, score, window_state cascade');
    await house.queue.drain();
  });
  afterAll(async () => {
    await house.close();
  });

  async function send(actor: Actor, bytes: Buffer, fileName = 'کاربرگ.xlsx') {
    const receipt = await house.useCases.acceptUpload(actor, { fileName, bytes });
    await house.queue.drain();
    return await house.useCases.findSubmission(actor, receipt.id);
  }

  async function freezeCharter(): Promise<void> {
    await house.dataSource.query(
      `update window_state set is_stale = false, frozen_at = now() where "window" = 'charter-1405'`,
    );
  }

  async function windowsScored(): Promise<string[]> {
    const rows = (await house.dataSource.query('select distinct "window" from score order by 1')) as {
      window: string;
    }[];
    return rows.map(({ window }) => window);
  }

  it('a filled workbook is checked and scored, and its windows of closed quarters too', async () => {
    const submission = await send(assistant, await filledWorkbook(A2, QUARTER));
    expect(submission).toMatchObject({ step: 'scored', state: 'checked', isLate: false, findings: [] });
    expect(submission.valueCount).toBe(indicatorsDue(editionOne(), QUARTER, 'agency').length);
    expect(Number(submission.score?.earned)).toBeGreaterThan(0);
    expect(await house.count('reported_value')).toBe(submission.valueCount);
    expect(await windowsScored()).toEqual([QUARTER]);
  });

  it('the same bytes again are the same submission', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    const first = await house.useCases.acceptUpload(assistant, { fileName: 'a.xlsx', bytes });
    const second = await house.useCases.acceptUpload(assistant, { fileName: 'b.xlsx', bytes });
    expect(second).toMatchObject({ id: first.id, number: first.number, isRepeat: true });
    await house.queue.drain();
    expect(await house.count('submission')).toBe(1);
  });

  it('two uploads of the same file at once make one submission', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    const receipts = await Promise.all(
      ['a.xlsx', 'b.xlsx'].map(
        async (fileName) => await house.useCases.acceptUpload(assistant, { fileName, bytes }),
      ),
    );
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(await house.count('submission')).toBe(1);
  });

  it('a workbook with faults is stored and rejected with every fault at its cell; its values are not', async () => {
    const submission = await send(
      assistant,
      await filledWorkbook(A2, QUARTER, {
        'DIG-02': { numerator: '11', denominator: '-3' },
        'IMP-02': { numerator: '11', denominator: '10' },
      }),
    );
    expect(submission).toMatchObject({ step: 'rejected', state: 'rejected', score: null, valueCount: 0 });
    const faults = submission.findings.map(({ code, indicator }) => `${code} ${indicator ?? ''}`);
    expect(faults).toContain('VALUE_NEGATIVE DIG-02');
    expect(faults).toContain('NUMERATOR_ABOVE_DENOMINATOR IMP-02');
    for (const finding of submission.findings) {
      expect(finding.cell).toMatch(/^[A-Z]+\d+$/);
      expect(finding.message).toMatch(/[آ-ی].*\./s);
    }
    expect(await house.count('reported_value')).toBe(0);
  });

  it('the same numbers by workbook, JSON and CSV are the same values, findings and score', async () => {
    const edition = editionOne();
    const values = indicatorsDue(edition, QUARTER, 'agency').map((indicator) =>
      reportedValue(indicator, QUARTER),
    );
    const input = { edition, agency: A2, quarter: QUARTER, values };
    const outcomes = [];
    for (const bytes of [
      await filledWorkbook(A2, QUARTER),
      writeDoorTemplate({ ...input, format: 'json' }),
      writeDoorTemplate({ ...input, format: 'csv' }),
    ]) {
      await house.dataSource.query('truncate submission, score, window_state cascade');
      const { step, findings, score } = await send(assistant, bytes, 'گزارش');
      const stored: unknown = await house.dataSource.query(
        `select indicator, quarter, status, numerator, denominator, value, n, second_value, second_n, reason
         from reported_value order by indicator`,
      );
      outcomes.push({ step, findings, score, stored });
    }
    expect(outcomes[0]).toMatchObject({ step: 'scored', findings: [] });
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });

  it('a quarter attested to have nothing to report is told apart from a missing one in the ledger', async () => {
    const edition = editionOne();
    const values = indicatorsDue(edition, QUARTER, 'agency')
      .filter(({ kind }) => kind === 'yes-no')
      .map((indicator) => reportedValue(indicator, QUARTER));
    const csv = writeDoorTemplate({
      edition,
      agency: A2,
      quarter: QUARTER,
      values,
      format: 'csv',
    }).toString();
    const attested = Buffer.from(csv.replace('nothingToReport,', 'nothingToReport,بلی'));
    expect(await send(assistant, attested, 'گزارش.csv')).toMatchObject({ step: 'scored', findings: [] });
    const entry = async () =>
      [
        ...(
          await createRepositories(house.dataSource.manager).ledger.entries([QUARTER], { kind: 'nation' })
        ).values(),
      ].flat()[0];
    expect(await entry()).toMatchObject({ isNothingToReport: true });
    await send(assistant, await filledWorkbook(A2, QUARTER));
    expect(await entry()).toMatchObject({ isNothingToReport: false });
  });

  it('a file that is no workbook is refused whole: one sentence, nothing stored', async () => {
    const attempt = house.useCases.acceptUpload(assistant, {
      fileName: 'x.xlsx',
      bytes: Buffer.from('نه کارپوشه'),
    });
    await expect(attempt).rejects.toThrow(SubmissionRefused);
    await expect(attempt).rejects.toMatchObject({
      code: 'SUBMISSION_REFUSED',
      findings: [{ code: 'FILE_NOT_A_WORKBOOK', message: expect.stringMatching(/[آ-ی]/) }],
    });
    expect(await house.count('submission')).toBe(0);
  });

  it('another agency’s workbook is forbidden, an unknown agency’s refused', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    await expect(send(stranger, bytes)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(send(director, bytes)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const unknown = await filledWorkbook({ code: 'ZZ', name: 'ناشناس' }, QUARTER);
    await expect(send(assistant, unknown)).rejects.toMatchObject({
      findings: [{ code: 'TEMPLATE_AGENCY_UNKNOWN' }],
    });
    expect(await house.count('submission')).toBe(0);
  });

  it('the numbers of a quarter again in the next are accepted, with a warning that names the earlier quarter', async () => {
    const counted = { numerator: '81', denominator: '107' };
    const steady = Object.fromEntries(
      ['OFF-03', 'OFF-05', 'OFF-09', 'OFF-10', 'IMP-01'].map((code) => [code, counted]),
    );
    await send(assistant, await filledWorkbook(A2, '1404-Q4', steady));
    const submission = await send(assistant, await filledWorkbook(A2, QUARTER, steady));
    expect(submission.state).toBe('checked');
    const again = submission.findings.filter(({ code }) => code === 'VALUES_AS_BEFORE');
    expect(again).toMatchObject([{ severity: 'warning', params: { quarter: '1404-Q4' } }]);
  });

  it('a quarter opens the day after it ends, and after its due date an upload is accepted and marked late', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    house.clock.set(tehranInstant({ year: 1405, month: 3, day: 31 }, 23));
    await expect(send(assistant, bytes)).rejects.toMatchObject({ code: 'QUARTER_NOT_CLOSED' });
    house.clock.set(tehranInstant({ year: 1405, month: 6, day: 1 }, 8));
    expect(await send(assistant, bytes)).toMatchObject({ step: 'scored', isLate: true });
  });

  it('a frozen window takes no upload', async () => {
    await house.dataSource.query(
      `insert into window_state ("window", is_stale, frozen_at) values ('charter-1405', false, now())`,
    );
    await expect(send(assistant, await filledWorkbook(A2, QUARTER))).rejects.toMatchObject({
      code: 'WINDOW_FROZEN',
    });
    expect(await house.count('submission')).toBe(0);
  });

  it('a lost ring is rung again by the sweeper, and a job that comes twice does its work once', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    const lossy = {
      ...house.dependencies,
      queue: { ...house.queue, ring: async () => await Promise.resolve() },
    };
    const receipt = await acceptUpload(lossy, assistant, { fileName: 'a.xlsx', bytes });
    expect(house.queue.rung).toHaveLength(0);
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 11));
    expect(await ringStuck(house.dependencies)).toBe(1);
    await house.queue.ring({ name: 'check-submission', submissionId: receipt.id });
    await house.queue.drain();
    await house.queue.ring({ name: 'check-submission', submissionId: receipt.id });
    await house.queue.ring({ name: 'score-submission', submissionId: receipt.id });
    await house.queue.drain();
    const submission = await house.useCases.findSubmission(assistant, receipt.id);
    expect(submission.step).toBe('scored');
    expect(await house.count('reported_value')).toBe(submission.valueCount);
    expect(house.queue.failures).toEqual([]);
  });

  it('a file that stands checked when its window freezes is scored into what is not frozen only', async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 7, day: 10 }, 10));
    const receipt = await house.useCases.acceptUpload(assistant, {
      fileName: 'a.xlsx',
      bytes: await filledWorkbook(A2, QUARTER),
    });
    await checkSubmission(house.dependencies, receipt.id);
    await freezeCharter();
    await house.queue.drain();
    expect(await house.useCases.findSubmission(assistant, receipt.id)).toMatchObject({ step: 'scored' });
    expect(await windowsScored()).toEqual(['1405-Q1', 'half-1405-1']);
    expect(await house.dataSource.query(`select "window" from window_state where is_stale`)).toEqual([]);
  });

  it('a file that was not yet read when its window froze brings no value into it', async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 7, day: 10 }, 10));
    const receipt = await house.useCases.acceptUpload(assistant, {
      fileName: 'a.xlsx',
      bytes: await filledWorkbook(A2, QUARTER),
    });
    await freezeCharter();
    await expect(checkSubmission(house.dependencies, receipt.id)).rejects.toMatchObject({
      code: 'WINDOW_FROZEN',
    });
    expect(await house.count('reported_value')).toBe(0);
  });

  it('signs that a database cannot keep are told of and stored as «unknown», and stop no job', async () => {
    const values = [{ code: 'SDK-01', numerator: 'دو\u0000ده', denominator: '1\ud800' }];
    const identity = { agency: 'A2', quarter: QUARTER, edition: 'edition-1', templateVersion: 1 };
    const submission = await send(
      assistant,
      Buffer.from(JSON.stringify({ ...identity, values })),
      'گزارش.json',
    );
    expect(house.queue.failures).toEqual([]);
    expect(submission.step).toBe('rejected');
    expect(JSON.stringify(submission.findings)).toContain('دو\ufffdده');
  });

  it('a submission whose job gave up says so, and sent again it is tried again', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    const { reader } = house.dependencies;
    const broken = {
      ...house.dependencies,
      reader: { ...reader, read: async () => await Promise.reject(new Error('the thread died')) },
    };
    const queue = createInlineQueue();
    await queue.serve(createJobHandlers({ ...broken, queue }), {
      onFailure: async (job, error, isLast) => await recordJobFailure(broken, job, error, isLast),
    });
    const { id } = await acceptUpload({ ...broken, queue }, assistant, { fileName: 'a.xlsx', bytes });
    await queue.drain();
    expect(queue.failures).toHaveLength(1);
    const failed = await house.useCases.findSubmission(assistant, id);
    expect(failed).toMatchObject({ step: 'failed', state: 'received' });
    expect(failed.failure).toMatch(/[آ-ی].*\./s);
    expect(failed.failure).not.toContain('thread');

    const again = await send(assistant, bytes);
    expect(again).toMatchObject({ id, step: 'scored', failure: null });
  });

  it('a job that fails after another has done its work leaves no failure behind', async () => {
    const submission = await send(assistant, await filledWorkbook(A2, QUARTER));
    const job = { name: 'check-submission', submissionId: submission.id } as const;
    await recordJobFailure(house.dependencies, job, new Error('late'), true);
    expect(await house.useCases.findSubmission(assistant, submission.id)).toMatchObject({ step: 'scored' });
  });

  it('the due date of an agency waits for the offices of its province', async () => {
    const dueOn = quarterDueDates(QUARTER, house.dependencies.calendar).dataDueOn;
    const calendar = {
      ...house.dependencies.calendar,
      closures: [{ date: dateCode(dueOn), title: 'آلودگی هوا', province: 'S1' }],
    };
    house.clock.set(tehranInstant(addDays(dueOn, 1), 8));
    const closed = { ...house.dependencies, calendar };
    const file = { fileName: 'a.xlsx', bytes: await filledWorkbook(A2, QUARTER) };
    const next = nextWorkingDay(dueOn, calendar, 'S1');
    house.clock.set(tehranInstant(next, 8));
    expect(await acceptUpload(closed, assistant, file)).toMatchObject({ isLate: false });
    await house.dataSource.query('delete from submission');
    house.clock.set(tehranInstant(addDays(next, 1), 8));
    expect(await acceptUpload(closed, assistant, file)).toMatchObject({ isLate: true });
    await house.queue.drain();
  });

  it('a name of a file is only shown: no folders, no direction tricks, never empty', async () => {
    const bytes = await filledWorkbook(A2, QUARTER);
    const name = async (fileName: string) => {
      await house.dataSource.query('delete from submission');
      return (await house.useCases.acceptUpload(assistant, { fileName, bytes })).fileName;
    };
    expect(await name('C:\\کارها\\گزارش.xlsx')).toBe('گزارش.xlsx');
    expect(await name('../../etc/\u200Fگزارش ۱۴۰۵.۱')).toBe('گزارش ۱۴۰۵.۱');
    expect(await name('…/')).toBe('workbook.xlsx');
    for (const [bad, code] of [
      ['../../etc/\u202Exslx.exe', 'FILE_NAME_UNSAFE'],
      ['گزارش\u0000.xlsx', 'FILE_NAME_UNSAFE'],
      [`${'گ'.repeat(300)}.xlsx`, 'FILE_NAME_TOO_LONG'],
      ['گزارش.pdf', 'FILE_EXTENSION_OTHER'],
    ] as const)
      await expect(name(bad)).rejects.toMatchObject({
        findings: expect.arrayContaining([expect.objectContaining({ code })]),
      });
    await house.queue.drain();
  });

  it('an empty upload is none', async () => {
    await expect(
      house.useCases.acceptUpload(assistant, { fileName: 'a.xlsx', bytes: Buffer.alloc(0) }),
    ).rejects.toMatchObject({ code: 'UPLOAD_MISSING' });
  });

  it('each sees the submissions of the agencies in scope, and no other', async () => {
    await send(assistant, await filledWorkbook(A2, QUARTER));
    const seenBy = async (actor: Actor) => (await house.useCases.listSubmissions(actor, {})).length;
    expect(await seenBy(assistant)).toBe(1);
    expect(await seenBy(director)).toBe(1);
    expect(await seenBy(stranger)).toBe(0);
  });

  describe('a correction', () => {
    const ledger = async () => {
      const rows = await house.useCases.listAgencies(assistant, QUARTER);
      return rows[0]?.ledger[0]?.state;
    };
    const scored = async () => (await house.useCases.viewScorecard(assistant, 'A2', QUARTER)).earned;
    const changed = { 'IMP-02': { numerator: '1', denominator: '10' } };

    it('in time or late, counts in place of what was sent before; what was in time stays in time', async () => {
      await send(assistant, await filledWorkbook(A2, QUARTER));
      const first = await scored();
      house.clock.set(tehranInstant({ year: 1405, month: 6, day: 1 }, 8));
      expect(await send(assistant, await filledWorkbook(A2, QUARTER, changed))).toMatchObject({
        isLate: true,
      });
      expect(Number(await scored())).toBeLessThan(Number(first));
      expect(await ledger()).toBe('submitted');
    });

    it('that is rejected changes neither the score nor the ledger', async () => {
      await send(assistant, await filledWorkbook(A2, QUARTER));
      const first = await scored();
      const broken = await filledWorkbook(A2, QUARTER, { 'DIG-02': { denominator: '-3' } });
      expect(await send(assistant, broken)).toMatchObject({ step: 'rejected' });
      expect([await scored(), await ledger()]).toEqual([first, 'submitted']);
    });

    it('of a rejected workbook, sent too late, is late', async () => {
      await send(assistant, await filledWorkbook(A2, QUARTER, { 'DIG-02': { denominator: '-3' } }));
      expect(await ledger()).toBe('open');
      house.clock.set(tehranInstant({ year: 1405, month: 6, day: 1 }, 8));
      expect(await ledger()).toBe('missing');
      await send(assistant, await filledWorkbook(A2, QUARTER));
      expect(await ledger()).toBe('late');
    });

    it('is spoken of while it waits: received counts until the freeze, rejected never', async () => {
      await house.useCases.acceptUpload(assistant, {
        fileName: 'a.xlsx',
        bytes: await filledWorkbook(A2, QUARTER),
      });
      expect(await ledger()).toBe('submitted');
      await house.queue.drain();
    });
  });

  describe('the blank workbook of an agency', () => {
    const template = async (actor: Actor, agency = 'A2', quarter = QUARTER) =>
      await house.useCases.makeAgencyTemplate(actor, { agency, quarter });

    it('is its own, of the quarter asked for, and sent back unfilled each gap is a fault', async () => {
      const { fileName, bytes } = await template(assistant);
      expect(fileName).toBe('karnameh-A2-1405-Q1.xlsx');
      const { identity } = await house.dependencies.reader.identify(bytes);
      expect(identity).toMatchObject({
        kind: 'agency',
        agency: 'A2',
        quarter: QUARTER,
        edition: 'edition-1',
      });
      const { step, findings } = await send(assistant, bytes);
      expect(step).toBe('rejected');
      expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['VALUE_MISSING']));
    });

    it('is for its assistant, the directors above it and the ministry', async () => {
      for (const actor of [director, await house.actor('ministry')])
        expect((await template(actor)).bytes.length).toBeGreaterThan(0);
      for (const actor of [stranger, await house.actor('agency-head', 'A2'), await house.actor('auditor')])
        await expect(template(actor)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(template(director, 'B1')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });

    it.each([
      ['an unknown agency', 'ZZ', QUARTER, 'AGENCY_UNKNOWN'],
      ['an unknown quarter', 'A2', '1405-Q5', 'QUARTER_UNKNOWN'],
    ])('there is none for %s', async (_, agency, quarter, code) => {
      await expect(template(director, agency, quarter)).rejects.toMatchObject({ code });
    });
  });
});
