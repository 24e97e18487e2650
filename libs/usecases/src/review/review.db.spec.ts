import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { indicatorsDue, type ReportedValue } from '#decree';
import { createRepositories } from '#persistence';
import { messageOf } from '#platform';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook, reportedValue } from '../../../../test/support/filled-workbook.js';
import { storeSubmission } from '../../../../test/support/stored-submission.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';
import { refreshWindow } from '../scores/refresh-window.js';
import type { DecisionOrder } from './decisions-of.js';

const QUARTER = '1405-Q1';
const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };
const REASON = 'در بازدید از دستگاه چنین دیده شد';

describe('signature and review', () => {
  let house: TestHouse;
  let assistant: Actor;
  let head: Actor;
  let director: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    assistant = await house.actor('rights-assistant', 'A2');
    head = await house.actor('agency-head', 'A2');
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

  /** Everything that is due, 8 of 10 wherever it is a share. */
  async function sent(
    changes: Readonly<Record<string, Partial<ReportedValue>>> = {},
    { agency = 'A2', quarter = QUARTER }: { agency?: string; quarter?: string } = {},
  ): Promise<string> {
    const due = indicatorsDue(editionOne(), quarter, 'agency');
    const values = Object.fromEntries(
      due.map((indicator) => [indicator.code, reportedValue(indicator, quarter, changes[indicator.code])]),
    );
    return await storeSubmission(house, { agency, quarter, values });
  }
  async function signed(...of: Parameters<typeof sent>): Promise<string> {
    const id = await sent(...of);
    await house.useCases.signSubmission(await house.actor('agency-head', of[1]?.agency ?? 'A2'), id);
    return id;
  }
  const confirm = async (id: string, decisions: readonly DecisionOrder[] = [], actor = director) =>
    await house.useCases.reviewSubmission(actor, id, { outcome: 'confirmed', decisions });
  const giveBack = async (id: string, reason = REASON) =>
    await house.useCases.reviewSubmission(director, id, { outcome: 'returned', reason });
  const scoreOn = async (basis: 'self' | 'confirmed') =>
    await house.useCases.explainScore(director, { agency: 'A2', window: QUARTER, basis });
  const claim = async () => await house.useCases.viewOverClaim(director, 'A2', QUARTER);
  const indicatorOn = async (basis: 'self' | 'confirmed', code: string) =>
    (await scoreOn(basis)).articles.flatMap(({ indicators }) => indicators).find((one) => one.code === code);

  it('the head signs what somebody else sent, the director confirms it, and both are kept with their time', async () => {
    const id = await sent();
    expect(await house.useCases.signSubmission(head, id)).toMatchObject({ state: 'signed', step: 'scored' });
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 20 }, 9));
    const review = await confirm(id);
    expect(review.submission.state).toBe('confirmed');
    expect(review.steps).toMatchObject([
      { state: 'signed', by: 'agency-head-a2', atTitle: '۱۴۰۵/۰۴/۱۰ ساعت ۱۰:۰۰', reason: null },
      { state: 'confirmed', by: 'evaluation-director-a1', atTitle: '۱۴۰۵/۰۴/۲۰ ساعت ۰۹:۰۰', reason: null },
    ]);
    expect(review.values.every(({ decision }) => decision === null)).toBe(true);
  });

  it('nobody signs what he sent himself', async () => {
    const receipt = await house.useCases.acceptUpload(assistant, {
      fileName: 'کاربرگ.xlsx',
      bytes: await filledWorkbook(A2, QUARTER),
    });
    await house.queue.drain();
    const asHead: Actor = { ...head, userId: assistant.userId };
    await expect(house.useCases.signSubmission(asHead, receipt.id)).rejects.toMatchObject({
      code: 'SIGNER_PREPARED',
    });
    expect((await house.useCases.signSubmission(head, receipt.id)).state).toBe('signed');
  });

  it.each<[string, Parameters<TestHouse['actor']>, 'sign' | 'confirm']>([
    ['an assistant does not sign', ['rights-assistant', 'A2'], 'sign'],
    ['the head of another agency does not sign', ['agency-head', 'B1'], 'sign'],
    ['a director does not sign', ['evaluation-director', 'A1'], 'sign'],
    ['the ministry does not sign', ['ministry'], 'sign'],
    ['a head does not review', ['agency-head', 'A2'], 'confirm'],
    ['a director of other agencies does not review', ['evaluation-director', 'B1'], 'confirm'],
    ['the ministry does not review', ['ministry'], 'confirm'],
    ['an auditor does not review', ['auditor'], 'confirm'],
  ])('%s', async (_, role, what) => {
    const actor = await house.actor(...role);
    const id = what === 'sign' ? await sent() : await signed();
    const done = what === 'sign' ? house.useCases.signSubmission(actor, id) : confirm(id, [], actor);
    await expect(done).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('no step is taken that the table does not have', async () => {
    const id = await sent();
    await expect(confirm(id)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
    await house.useCases.signSubmission(head, id);
    await expect(house.useCases.signSubmission(head, id)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
    await confirm(id);
    await expect(confirm(id)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
    await expect(giveBack(id)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
    expect(await house.count('submission_step')).toBe(2);
  });

  it('of two reports of a quarter only the later one is signed', async () => {
    const first = await sent();
    const second = await sent();
    await expect(house.useCases.signSubmission(head, first)).rejects.toMatchObject({
      code: 'SUBMISSION_SUPERSEDED',
    });
    expect((await house.useCases.signSubmission(head, second)).state).toBe('signed');
  });

  it('a warning that asks for a note is answered before the head signs', async () => {
    const withWarning = async (reason?: string) => {
      const id = await sent(reason ? { 'IMP-02': { reason } } : {});
      await createRepositories(house.dataSource.manager).submissions.markChecked(
        id,
        'checked',
        [{ code: 'VALUE_JUMP', severity: 'warning', indicator: 'IMP-02', params: {}, count: 1 }],
        1,
        house.clock.now(),
      );
      return id;
    };
    await expect(house.useCases.signSubmission(head, await withWarning())).rejects.toMatchObject({
      code: 'NOTES_MISSING',
      params: { indicators: 'IMP-02' },
    });
    const answered = await withWarning('سامانهٔ تازه از فروردین در کار است');
    expect((await house.useCases.signSubmission(head, answered)).state).toBe('signed');
  });

  it('what is signed is locked: nothing is sent in its place until it is given back', async () => {
    const bytes = await filledWorkbook(A2, QUARTER, { 'IMP-02': { numerator: '5' } });
    const upload = async () => {
      const receipt = await house.useCases.acceptUpload(assistant, { fileName: 'کاربرگ.xlsx', bytes });
      await house.queue.drain();
      return receipt.id;
    };
    const id = await signed();
    await expect(upload()).rejects.toMatchObject({ code: 'SUBMISSION_LOCKED' });
    expect(await house.count('submission')).toBe(1);
    await giveBack(id);
    const again = await upload();
    await house.useCases.signSubmission(head, again);
    // The very bytes that are signed are no new report.
    expect(await upload()).toBe(again);
    expect((await confirm(again)).submission.state).toBe('confirmed');
    expect((await house.useCases.viewReview(director, id)).steps.at(-1)).toMatchObject({
      state: 'returned',
      reason: REASON,
    });
  });

  it('signed and sent at the same moment: one of the two is refused, and what is signed is what stands', async () => {
    for (const numerator of ['3', '4', '5', '6']) {
      await house.dataSource.query('truncate submission, score, window_state cascade');
      const id = await sent();
      const bytes = await filledWorkbook(A2, QUARTER, { 'IMP-02': { numerator } });
      const [signature, upload] = await Promise.allSettled([
        house.useCases.signSubmission(head, id),
        house.useCases.acceptUpload(assistant, { fileName: 'کاربرگ.xlsx', bytes }),
      ]);
      const refused = [signature, upload].filter((one) => one.status === 'rejected');
      expect(refused).toHaveLength(1);
      expect(refused[0]?.reason).toMatchObject({
        code: signature.status === 'rejected' ? 'SUBMISSION_SUPERSEDED' : 'SUBMISSION_LOCKED',
      });
      expect(await house.count('submission')).toBe(signature.status === 'rejected' ? 2 : 1);
      await house.queue.drain();
    }
  });

  it('a bulk import refuses what is locked, file by file, and takes the rest', async () => {
    const id = await signed();
    const folder = await mkdtemp(path.join(os.tmpdir(), 'karnameh-locked-'));
    const files = {
      'a2.xlsx': await filledWorkbook(A2, QUARTER, { 'IMP-02': { numerator: '5' } }),
      'b1.xlsx': await filledWorkbook({ code: 'B1', name: 'سازمان آزمایشی سه' }, QUARTER),
    };
    for (const [name, bytes] of Object.entries(files)) await writeFile(path.join(folder, name), bytes);
    const outcomes: unknown[] = [];
    const summary = await house.useCases.importWorkbooks(OPERATOR, [folder], {
      onOutcome: ({ outcome, message }) => void outcomes.push([outcome, message]),
    });
    await rm(folder, { recursive: true });
    expect(summary).toMatchObject({ files: 2, accepted: 1, refused: 1 });
    expect(outcomes).toContainEqual(['refused', messageOf('SUBMISSION_LOCKED')]);
    expect((await house.useCases.findSubmission(head, id)).state).toBe('signed');
  });

  it('what was returned and not sent again is missing, and an earlier report does not come back', async () => {
    await sent({ 'IMP-02': { numerator: '10' } });
    const id = await signed();
    await refreshWindow(house.dependencies, QUARTER);
    const before = Number((await scoreOn('self')).earned);
    await giveBack(id);
    await house.queue.drain();
    expect(before).toBeGreaterThan(100);
    expect((await indicatorOn('self', 'IMP-02'))?.status).toBe('missing');
    const { agencies, scores } = createRepositories(house.dataSource.manager);
    const agency = await agencies.findByCode('A2');
    const [stored] = await scores.ofAgency(agency?.id ?? '', [QUARTER]);
    expect(stored?.earned).toBe(Math.round(Number((await scoreOn('self')).earned) * 100));
    expect(stored?.earned).toBeLessThan(before * 100);
  });

  it('a report is given back with a reason that can be read', async () => {
    const id = await signed();
    await expect(giveBack(id, 'نه')).rejects.toMatchObject({ code: 'REASON_TOO_SHORT' });
    expect((await house.useCases.findSubmission(director, id)).state).toBe('signed');
  });

  it('confirming as declared gives the confirmed score that was declared', async () => {
    const id = await signed({
      'IMP-02': { status: 'nothing-to-report', numerator: undefined, denominator: undefined },
      'DIG-02': {
        status: 'not-applicable',
        numerator: undefined,
        denominator: undefined,
        reason: 'سامانه ندارد',
      },
    });
    expect(Number((await claim()).claim)).toBeGreaterThan(0);
    await confirm(id);
    const [self, confirmed] = [await scoreOn('self'), await scoreOn('confirmed')];
    expect({ ...confirmed, articles: [] }).toEqual({ ...self, basis: 'confirmed', articles: [] });
    expect(await claim()).toMatchObject({ claim: '0.00', indicators: [] });
  });

  it('until it is reviewed, a number counts as declared, and a statement of «nothing» as silence', async () => {
    await sent({ 'IMP-02': { status: 'nothing-to-report', numerator: undefined, denominator: undefined } });
    const quarter = async (code: string) =>
      (await indicatorOn('confirmed', code))?.quarters.find((one) => one.quarter === QUARTER);
    expect(await quarter('IMP-02')).toMatchObject({ status: 'missing', review: { outcome: 'unreviewed' } });
    expect(await quarter('DIG-02')).toMatchObject({ status: 'value', review: { outcome: 'unreviewed' } });
    expect((await indicatorOn('self', 'IMP-02'))?.status).toBe('nothing-to-report');
    expect((await claim()).quarters).toMatchObject([{ state: 'checked', isReviewed: false }]);
  });

  it('an adjusted value makes the confirmed score, and the declared one stays as it was', async () => {
    const id = await signed();
    const self = await scoreOn('self');
    const review = await confirm(id, [
      {
        indicator: 'IMP-02',
        decision: 'adjusted',
        reason: REASON,
        numbers: { numerator: '۴', denominator: '10' },
      },
    ]);
    expect(review.values.find(({ code }) => code === 'IMP-02')).toMatchObject({
      numerator: '8',
      denominator: '10',
      decision: { kind: 'adjusted', numerator: '4', denominator: '10', reason: REASON },
    });
    expect(await scoreOn('self')).toEqual(self);
    const before = self.articles
      .flatMap(({ indicators }) => indicators)
      .find(({ code }) => code === 'IMP-02');
    const after = await indicatorOn('confirmed', 'IMP-02');
    expect(after?.quarters[0]).toMatchObject({
      numerator: '4',
      review: { outcome: 'adjusted', reason: REASON },
      source: { raw: 'نوشته' },
    });
    expect(Number(after?.earned)).toBeLessThan(Number(before?.earned));
    const claims = await claim();
    expect(claims.indicators).toMatchObject([
      { code: 'IMP-02', self: before?.earned, confirmed: after?.earned },
    ]);
    expect(claims.claim).toBe(`+${(Number(claims.self) - Number(claims.confirmed)).toFixed(2)}`);
  });

  it('refused evidence is a missing value', async () => {
    const id = await signed();
    await confirm(id, [{ indicator: 'IMP-02', decision: 'refused', reason: REASON }]);
    expect(await indicatorOn('confirmed', 'IMP-02')).toMatchObject({ status: 'missing', earned: '0.00' });
    expect((await indicatorOn('self', 'IMP-02'))?.quarters[0]).toMatchObject({ numerator: '8' });
  });

  it.each<[string, DecisionOrder, string]>([
    [
      'a part above its whole',
      {
        indicator: 'IMP-02',
        decision: 'adjusted',
        reason: REASON,
        numbers: { numerator: '11', denominator: '10' },
      },
      'DECISION_BROKEN',
    ],
    ['no numbers', { indicator: 'IMP-02', decision: 'adjusted', reason: REASON }, 'DECISION_BROKEN'],
    ['no reason', { indicator: 'IMP-02', decision: 'refused', reason: ' ' }, 'DECISION_BROKEN'],
    [
      'an unknown indicator',
      { indicator: 'ZZZ-9', decision: 'refused', reason: REASON },
      'INDICATOR_NOT_REPORTED',
    ],
    [
      'what the office supplies',
      { indicator: 'SAT-01', decision: 'refused', reason: REASON },
      'INDICATOR_NOT_REPORTED',
    ],
  ])('a decision with %s is refused, and nothing of the review is kept', async (_, decision, code) => {
    const id = await signed();
    const good: DecisionOrder = { indicator: 'DIG-02', decision: 'refused', reason: REASON };
    await expect(confirm(id, [good, decision])).rejects.toMatchObject({ code });
    expect(await house.count('review_decision')).toBe(0);
    expect((await house.useCases.findSubmission(director, id)).state).toBe('signed');
  });

  it('two decisions of one value are refused', async () => {
    const id = await signed();
    const decision: DecisionOrder = { indicator: 'DIG-02', decision: 'refused', reason: REASON };
    await expect(confirm(id, [decision, decision])).rejects.toMatchObject({ code: 'DECISION_BROKEN' });
  });

  it('nothing is signed or reviewed in a frozen window', async () => {
    const [first, second] = [await sent(), await signed({}, { agency: 'B1' })];
    await refreshWindow(house.dependencies, QUARTER);
    await house.dataSource.query(`update window_state set is_stale = false, frozen_at = now()`);
    const foreign = await house.actor('evaluation-director', 'B1');
    await expect(house.useCases.signSubmission(head, first)).rejects.toMatchObject({ code: 'WINDOW_FROZEN' });
    await expect(confirm(second, [], foreign)).rejects.toMatchObject({ code: 'WINDOW_FROZEN' });
    await expect(
      house.useCases.reviewSubmission(foreign, second, { outcome: 'returned', reason: REASON }),
    ).rejects.toMatchObject({ code: 'WINDOW_FROZEN' });
  });

  it('the queue begins with the agency that claimed most above what was confirmed', async () => {
    house.clock.set(tehranInstant({ year: 1405, month: 7, day: 10 }, 10));
    await confirm(await signed({}, { agency: 'A2' }), [
      { indicator: 'IMP-02', decision: 'refused', reason: REASON },
    ]);
    const nation = await house.actor('evaluation-director');
    const later = await signed({}, { agency: 'A1', quarter: '1405-Q2' });
    house.clock.set(tehranInstant({ year: 1405, month: 7, day: 11 }, 10));
    const claimed = await signed({}, { agency: 'A2', quarter: '1405-Q2' });
    const queue = await house.useCases.viewReviewQueue(nation, 'charter-1405');
    expect(queue.waiting.map(({ submission }) => submission.id)).toEqual([claimed, later]);
    expect(queue.waiting[0]).toMatchObject({
      signedBy: 'agency-head-a2',
      claim: { claim: queue.agencies[0]?.claim },
    });
    expect(queue.agencies.map(({ code }) => code)).toEqual(['A2', 'A1', 'B1']);
    for (const { code, self, confirmed, claim: above, ceiling } of queue.agencies)
      expect(await house.useCases.viewOverClaim(nation, code, 'charter-1405')).toMatchObject({
        self,
        confirmed,
        claim: above,
        ceiling,
      });
    const own = await house.useCases.viewReviewQueue(await house.actor('evaluation-director', 'B1'));
    expect(own.waiting).toEqual([]);
    expect(own.agencies.map(({ code }) => code)).toEqual(['B1']);
  });
});
