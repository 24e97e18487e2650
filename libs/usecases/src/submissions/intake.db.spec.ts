import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue } from '#decree';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { ringStuck } from '../ring-stuck.js';
import { acceptUpload } from './accept-upload.js';
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

  it('a filled workbook is checked and scored, and its windows of closed quarters too', async () => {
    const submission = await send(assistant, await filledWorkbook(A2, QUARTER));
    expect(submission).toMatchObject({ step: 'scored', state: 'checked', isLate: false, findings: [] });
    expect(submission.valueCount).toBe(indicatorsDue(editionOne(), QUARTER, 'agency').length);
    expect(Number(submission.score?.earned)).toBeGreaterThan(0);
    expect(await house.count('reported_value')).toBe(submission.valueCount);
    const windows = (await house.dataSource.query('select distinct "window" from score order by 1')) as {
      window: string;
    }[];
    expect(windows.map(({ window }) => window)).toEqual([QUARTER]);
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

  it('each sees the submissions of the agencies in scope, and no other', async () => {
    await send(assistant, await filledWorkbook(A2, QUARTER));
    const seenBy = async (actor: Actor) => (await house.useCases.listSubmissions(actor, {})).length;
    expect(await seenBy(assistant)).toBe(1);
    expect(await seenBy(director)).toBe(1);
    expect(await seenBy(stranger)).toBe(0);
  });
});
