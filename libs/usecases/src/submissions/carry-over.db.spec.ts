import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { TEMPLATE_VERSION, writeAgencyWorkbook } from '#ingestion';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledEvaluation, filledWorkbook } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { editWorkbook } from '../../../../test/workbooks/support/edit-workbook.js';
import { ofVersion } from '../../../../test/workbooks/support/of-version.js';
import { SubmissionRefused } from './submission-refused.js';

const A1 = { code: 'A1', name: 'سازمان آزمایشی یک' };
const A2 = { code: 'A2', name: 'نام پیشین ادارهٔ کل دو' };
const QUARTER = '1405-Q1';

describe('a workbook of an older version', () => {
  let house: TestHouse;
  let assistant: Actor;
  let stranger: Actor;
  let director: Actor;
  let older: Buffer;
  beforeAll(async () => {
    house = await openTestHouse();
    house.clock.set(tehranInstant({ year: 1405, month: 4, day: 10 }, 10));
    assistant = await house.actor('rights-assistant', 'A2');
    stranger = await house.actor('rights-assistant', 'B1');
    director = await house.actor('evaluation-director', 'A1');
    older = await editWorkbook(await filledWorkbook(A2, QUARTER), ofVersion(1));
  });
  afterAll(async () => {
    await house.close();
  });

  async function send(actor: Actor, bytes: Buffer) {
    const { id } = await house.useCases.acceptUpload(actor, { fileName: 'گزارش.xlsx', bytes });
    await house.queue.drain();
    return await house.useCases.findSubmission(actor, id);
  }

  const valuesOf = async (bytes: Buffer) =>
    (await house.dependencies.reader.read(bytes, { editions: [editionOne()] })).values;

  it('is taken and scored, and its sender told of the current one', async () => {
    const submission = await send(assistant, older);
    expect(submission).toMatchObject({ step: 'scored', blockingCount: 0 });
    expect(submission.findings.map(({ code }) => code)).toEqual(['TEMPLATE_OLDER']);
  });

  it('comes back as the current one: every value, the name of today, the submission as it was', async () => {
    const { id } = await send(assistant, older);
    const { fileName, bytes } = await house.useCases.carryOverSubmission(assistant, id);
    expect(fileName).toBe('گزارش (در کاربرگ کنونی).xlsx');
    expect(await valuesOf(bytes)).toEqual(await valuesOf(older));
    await editWorkbook(bytes, ({ sheet }) => {
      expect(sheet.getRow(3).getCell(1).text).toContain('ادارهٔ کل آزمایشی دو');
    });
    expect(await house.useCases.viewCarryOver(assistant, id)).toEqual({
      quarter: QUARTER,
      edition: 'edition-1',
      templateVersion: TEMPLATE_VERSION,
      cells: expect.any(Number),
      findings: [],
    });
    const again = await send(assistant, bytes);
    expect(again).toMatchObject({ step: 'scored', findings: [] });
    expect(again.id).not.toBe(id);
  });

  it('is shown to nobody who may not see the submission', async () => {
    const { id } = await send(assistant, older);
    for (const ask of ['carryOverSubmission', 'viewCarryOver'] as const)
      await expect(house.useCases[ask](stranger, id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('or of an edition that is not loaded, refused as it is, is carried without being stored', async () => {
    const edition = { ...editionOne(), code: 'edition-0' };
    const values = await valuesOf(older);
    const bytes = await writeAgencyWorkbook({ edition, agency: A2, quarter: QUARTER, values });
    const count = await house.count('submission');
    const file = { fileName: 'گزارش.xlsx', bytes };
    await expect(house.useCases.acceptUpload(assistant, file)).rejects.toThrow(SubmissionRefused);
    const carried = await house.useCases.carryOverUpload(assistant, file);
    expect(await valuesOf(carried.bytes)).toEqual(values);
    expect(await house.count('submission')).toBe(count);
    await expect(house.useCases.carryOverUpload(stranger, file)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const none = { fileName: 'x.xlsx', bytes: Buffer.from('نه کارپوشه') };
    await expect(house.useCases.carryOverUpload(assistant, none)).rejects.toThrow(SubmissionRefused);
  });

  it('of an evaluation office comes back with the agencies of today', async () => {
    const evaluation = await editWorkbook(await filledEvaluation(A1, [A1, A2], QUARTER), ofVersion(1));
    const { id } = await send(director, evaluation);
    const { bytes } = await house.useCases.carryOverSubmission(director, id);
    // Its agencies stand in the order of the office's list, not in that of the older one.
    const bare = async (of: Buffer) =>
      (await valuesOf(of)).map(({ cell: _cell, ...value }) => JSON.stringify(value)).sort();
    expect(await bare(bytes)).toEqual(await bare(evaluation));
    const beyond = await filledEvaluation(A1, [A1, { code: 'B1', name: 'سازمان آزمایشی سه' }], QUARTER);
    const { findings } = await house.useCases.viewCarryOver(director, (await send(director, beyond)).id);
    expect(new Set(findings.map(({ code, params }) => `${code} ${params['agency'] ?? ''}`))).toEqual(
      new Set(['CARRY_ROW_GONE B1']),
    );
  });
});
