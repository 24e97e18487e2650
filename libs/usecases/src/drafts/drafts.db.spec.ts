import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { indicatorsDue } from '#decree';
import type { DraftContent } from '#persistence';
import { messageOf } from '#platform';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledWorkbook, reportedValue } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';

const QUARTER = '1405-Q1';
const OF = { agency: 'A1', quarter: QUARTER };
const BLANK: DraftContent = { nothingToReport: false, rows: [] };
const DUE = indicatorsDue(editionOne(), QUARTER, 'agency');
const RATIO = DUE.find(({ kind, isPart }) => kind === 'ratio' && isPart)?.code ?? '';

/** What a careful assistant types: every number of every row. */
function filledForm(changes: Readonly<Record<string, DraftContent['rows'][number]>> = {}): DraftContent {
  const rows = DUE.map((indicator) => {
    const { quarter: _, indicator: code, status: __, ...numbers } = reportedValue(indicator, QUARTER);
    return { code, ...numbers, ...changes[code] };
  });
  return { nothingToReport: false, rows };
}

describe('the form of an agency and a quarter', () => {
  let house: TestHouse;
  let assistant: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    assistant = await house.actor('rights-assistant', 'A1');
  });
  beforeEach(async () => {
    await house.dataSource.query('delete from draft');
    await house.dataSource.query('delete from submission');
  });
  afterAll(async () => {
    await house.close();
  });
  const save = async (content: DraftContent, version = 0) =>
    await house.useCases.saveDraft(assistant, { ...OF, version, content });

  it('is blank at first, asks for what the workbook of that quarter asks for, and misses every row', async () => {
    const form = await house.useCases.findDraft(assistant, OF);
    expect(form).toMatchObject({ version: 0, savedAt: null, content: BLANK, lastSubmission: null });
    const asked = form.articles.flatMap(({ indicators }) => indicators.map(({ code }) => code));
    expect(asked).toEqual(DUE.map(({ code }) => code));
    const blank = form.findings.filter(({ code }) => code === 'VALUE_MISSING');
    expect(blank.map(({ indicator }) => indicator)).toEqual(asked);
  });

  it('is saved as it is typed, in any digits, and is told each fault at its field', async () => {
    const typed = { code: RATIO, numerator: '۱۲', denominator: '۱۰ نفر' };
    const saved = await save(filledForm({ [RATIO]: typed }));
    expect(saved.version).toBe(1);
    expect(saved.findings.filter(({ severity }) => severity === 'blocking')).toEqual([
      expect.objectContaining({ code: 'VALUE_WITH_UNIT', indicator: RATIO, field: 'denominator' }),
    ]);
    const mended = await save(filledForm({ [RATIO]: { ...typed, denominator: '١٠' } }), 1);
    expect(mended.findings.filter(({ severity }) => severity === 'blocking')).toEqual([
      expect.objectContaining({
        code: 'NUMERATOR_ABOVE_DENOMINATOR',
        indicator: RATIO,
        field: 'numerator',
        message: messageOf('NUMERATOR_ABOVE_DENOMINATOR', { numerator: '12', denominator: '10' }),
      }),
    ]);
    const { content } = await house.useCases.findDraft(assistant, OF);
    expect(content.rows.find(({ code }) => code === RATIO)).toMatchObject({
      numerator: '۱۲',
      denominator: '١٠',
    });
  });

  it('keeps whatever is pasted into it, a zero character and half a letter too', async () => {
    const odd = { code: RATIO, numerator: '1\u0000', reason: 'نیمه \ud800' };
    await save({ nothingToReport: false, rows: [odd] });
    expect((await house.useCases.findDraft(assistant, OF)).content.rows).toEqual([odd]);
  });

  it('of two windows the later saves over nothing: it is told, and what the first wrote stands', async () => {
    const first = { nothingToReport: false, rows: [{ code: RATIO, numerator: '5' }] };
    await save(first);
    for (const version of [0, 7])
      await expect(save(BLANK, version)).rejects.toMatchObject({
        code: 'DRAFT_CHANGED',
        params: { name: 'rights-assistant-a1' },
      });
    expect((await house.useCases.findDraft(assistant, OF)).content).toEqual(first);
  });

  it('of twenty saves at once over the same version one stands', async () => {
    const saves = await Promise.allSettled(
      Array.from({ length: 20 }, async (_, index) =>
        save({ nothingToReport: false, rows: [{ code: RATIO, numerator: String(index) }] }),
      ),
    );
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('emptied, it does not begin to count anew: an older window cannot save over it', async () => {
    const { version } = await save(filledForm());
    const emptied = await house.useCases.discardDraft(assistant, { ...OF, version });
    expect(emptied.version).toBe(version + 1);
    await expect(save(filledForm(), version)).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
    expect((await house.useCases.findDraft(assistant, OF)).content).toEqual(BLANK);
  });

  it('sent, it is a submission like any other: a file with its hash, checked and scored', async () => {
    const { version } = await save(filledForm());
    const receipt = await house.useCases.sendDraft(assistant, { ...OF, version });
    await house.queue.drain();
    const submission = await house.useCases.findSubmission(assistant, receipt.id);
    expect(submission).toMatchObject({
      state: 'checked',
      step: 'scored',
      blockingCount: 0,
      valueCount: DUE.length,
      preparedBy: 'rights-assistant-a1',
    });
    expect((await house.dependencies.fileStore.get(receipt.sha256)).toString()).toContain(`"${RATIO}"`);
    const form = await house.useCases.findDraft(assistant, OF);
    expect(form.lastSubmission).toMatchObject({ id: receipt.id, state: 'checked', isThisForm: true });
  });

  it('sent twice it is one submission; set back to what was sent before it is a new one', async () => {
    const { version } = await save(filledForm());
    const [one, other] = await Promise.all([
      house.useCases.sendDraft(assistant, { ...OF, version }),
      house.useCases.sendDraft(assistant, { ...OF, version }),
    ]);
    expect(other.id).toBe(one.id);
    house.clock.set(new Date(house.clock.now().getTime() + 60_000));
    const again = await save(filledForm(), version);
    const next = await house.useCases.sendDraft(assistant, { ...OF, version: again.version });
    expect(next.number).toBeGreaterThan(one.number);
    await house.queue.drain();
  });

  it('with faults it may be sent: it is rejected as a workbook is, and stays to be mended', async () => {
    const content = filledForm({ [RATIO]: { code: RATIO, numerator: '12', denominator: '10' } });
    const { version } = await save(content);
    const { id } = await house.useCases.sendDraft(assistant, { ...OF, version });
    await house.queue.drain();
    expect(await house.useCases.findSubmission(assistant, id)).toMatchObject({ state: 'rejected' });
    expect(await house.useCases.findDraft(assistant, OF)).toMatchObject({
      content,
      lastSubmission: { state: 'rejected', isThisForm: true },
    });
  });

  it('begins from the report last sent for the quarter, faults and all, and saves nothing by that', async () => {
    const start = async () => await house.useCases.startDraft(assistant, { ...OF, from: 'last-submission' });
    await expect(start()).rejects.toMatchObject({ code: 'SUBMISSION_UNKNOWN' });
    const bytes = await filledWorkbook({ code: 'A1', name: 'سازمان' }, QUARTER, {
      [RATIO]: { numerator: '12', denominator: '10' },
    });
    await house.useCases.acceptUpload(assistant, { fileName: 'گزارش.xlsx', bytes });
    await house.queue.drain();
    const { rows } = await start();
    expect(rows).toHaveLength(DUE.length);
    expect(rows).toContainEqual({ code: RATIO, numerator: '12', denominator: '10' });
    expect(await house.count('draft')).toBe(0);
  });

  it('begins from the constants last reported', async () => {
    const bytes = await filledWorkbook({ code: 'A1', name: 'سازمان' }, '1404-Q4');
    await house.useCases.acceptUpload(assistant, { fileName: 'گزارش.xlsx', bytes });
    await house.queue.drain();
    const { rows } = await house.useCases.startDraft(assistant, { ...OF, from: 'constants' });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(DUE.length);
  });

  it('«nothing to report» of the whole quarter is attested once and answers for every blank row it may', async () => {
    const form = await save({ nothingToReport: true, rows: [] });
    const missing = form.findings.filter(({ severity }) => severity === 'blocking');
    expect(missing.length).toBeLessThan(DUE.length / 2);
    for (const { indicator } of missing)
      expect(DUE.find(({ code }) => code === indicator)).toMatchObject({ kind: 'yes-no' });
  });

  it('is not sent in a version that its sender has not seen, nor before it is saved', async () => {
    const send = async (version: number) => await house.useCases.sendDraft(assistant, { ...OF, version });
    await expect(send(0)).rejects.toMatchObject({ code: 'DRAFT_UNKNOWN' });
    await save(filledForm());
    await expect(send(2)).rejects.toMatchObject({ code: 'DRAFT_CHANGED' });
    expect(await house.count('submission')).toBe(0);
  });

  it.each([
    ['the assistant of another agency', 'rights-assistant', 'B1'],
    ['the head of the agency', 'agency-head', 'A1'],
    ['the director above it', 'evaluation-director', 'A1'],
    ['the ministry', 'ministry', undefined],
  ] as const)('is closed to %s', async (_, role, agency) => {
    const actor = await house.actor(role, agency);
    const { useCases } = house;
    for (const use of [
      useCases.findDraft(actor, OF),
      useCases.startDraft(actor, { ...OF, from: 'constants' }),
      useCases.saveDraft(actor, { ...OF, version: 0, content: BLANK }),
      useCases.discardDraft(actor, { ...OF, version: 0 }),
      useCases.sendDraft(actor, { ...OF, version: 1 }),
    ])
      await expect(use).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await house.count('draft')).toBe(0);
  });
});
