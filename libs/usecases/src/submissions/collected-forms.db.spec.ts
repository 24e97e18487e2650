import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#access';
import { tehranInstant } from '#calendar';
import { writeFormDoor, writeFormWorkbook } from '#ingestion';
import { editionOne } from '../../../../test/support/edition-one.js';
import { filledEvaluation } from '../../../../test/support/filled-workbook.js';
import { openTestHouse, type TestHouse } from '../../../../test/support/test-house.js';
import { OPERATOR } from '../operator.js';

const QUARTER = '1405-Q1';
const A1 = { code: 'A1', name: 'سازمان آزمایشی یک' };
const A2 = { code: 'A2', name: 'ادارهٔ کل آزمایشی دو' };
const QUESTIONS = Array.from({ length: 16 }, (_, index) => `q${index + 1}`);

/** Thirty questionnaires of an agency, all answered alike. */
function questionnaires(agencyCode: string, answer: number): Record<string, string | number>[] {
  return Array.from({ length: 30 }, (_, index) => ({
    number: index + 1,
    agencyCode,
    date: '1405/03/20',
    ...Object.fromEntries(QUESTIONS.map((key) => [key, answer])),
    blocked: 'خیر',
    departments: 1,
    ...(index === 0 ? { visitors: 500 } : {}),
  }));
}

describe('questionnaires sent by an evaluation office', () => {
  let house: TestHouse;
  /** Over A1 and what is below it: A2. */
  let director: Actor;
  let assistant: Actor;
  beforeAll(async () => {
    house = await openTestHouse();
    director = await house.actor('evaluation-director', 'A1');
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

  const input = (forms: readonly Record<string, string | number>[], office = A1) => ({
    edition: editionOne(),
    form: 'survey' as const,
    office,
    quarter: QUARTER,
    agencies: [A1, A2],
    forms,
  });

  async function send(actor: Actor, bytes: Buffer, fileName = 'نظرسنجی.xlsx') {
    const receipt = await house.useCases.acceptUpload(actor, { fileName, bytes });
    await house.queue.drain();
    return await house.useCases.findSubmission(actor, receipt.id);
  }

  /** What an indicator of an agency counts with now, and where that is from. */
  async function counted(agency: string, indicator: string) {
    const explained = await house.useCases.explainScore(OPERATOR, { agency, window: QUARTER, indicator });
    const [found] = explained.articles
      .flatMap(({ indicators }) => indicators)
      .filter(({ code }) => code === indicator);
    const quarter = found?.quarters[0];
    return { value: quarter?.value, numerator: quarter?.numerator, source: quarter?.source };
  }

  it('count as the values of their agencies, with what they rest on', async () => {
    const submission = await send(director, await writeFormWorkbook(input(questionnaires('A2', 4))));
    expect(submission).toMatchObject({
      step: 'scored',
      kind: 'evaluator',
      office: 'A1',
      valueCount: 8,
      findings: [],
    });
    expect(await counted('A2', 'DIG-01')).toMatchObject({
      value: '75',
      source: {
        submission: submission.number,
        sheet: 'پاسخ‌ها',
        cells: 'M6:M35',
        raw: '۳۰ پاسخ از ۳۰ فرم، جمع ۲۲۵۰',
      },
    });
  });

  it('and the workbook of indicators stand side by side: of each indicator the later one counts', async () => {
    const workbook = await send(director, await filledEvaluation(A1, [A2], QUARTER));
    const survey = await send(
      director,
      writeFormDoor({ ...input(questionnaires('A2', 5)), format: 'csv' }),
      'a.csv',
    );
    expect(survey.step).toBe('scored');
    expect(await counted('A2', 'DIG-01')).toMatchObject({
      value: '100',
      source: { submission: survey.number },
    });
    // Nothing of the calls is in the questionnaire: the workbook's stays.
    expect(await counted('A2', 'OFF-08')).toMatchObject({
      numerator: '8',
      source: { submission: workbook.number },
    });
    const later = await send(
      director,
      await filledEvaluation(A1, [A2], QUARTER, { 'DIG-01': { value: '51' } }),
    );
    expect(await counted('A2', 'DIG-01')).toMatchObject({
      value: '51',
      source: { submission: later.number },
    });
  });

  it('of agencies outside the office are unknown to it', async () => {
    const submission = await send(
      director,
      writeFormDoor({ ...input([...questionnaires('A2', 4), ...questionnaires('B1', 4)]), format: 'json' }),
      'a.json',
    );
    expect(submission.step).toBe('rejected');
    expect(submission.findings).toMatchObject([
      { code: 'ROW_AGENCY_UNKNOWN', params: { agency: 'B1' }, count: 30 },
    ]);
    expect(await house.count('reported_value')).toBe(0);
  });

  it('with a name in them are refused, and no row is left of them', async () => {
    const [first = {}, ...rest] = questionnaires('A2', 4);
    const csv = writeFormDoor({
      ...input([{ ...first, occupation: '09121234567' }, ...rest]),
      format: 'csv',
    });
    await expect(send(director, csv, 'a.csv')).rejects.toMatchObject({
      code: 'SUBMISSION_REFUSED',
      findings: [{ code: 'FORM_PERSONAL_DATA' }],
    });
    expect(await house.count('submission')).toBe(0);
  });

  it('are forbidden to the agency that they judge, and so is their blank file', async () => {
    await expect(
      send(assistant, await writeFormWorkbook(input(questionnaires('A1', 5)))),
    ).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      house.useCases.makeEvaluatorTemplate(assistant, { quarter: QUARTER, kind: 'survey' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await house.count('submission')).toBe(0);
  });

  it.each([
    ['survey', 'xlsx'],
    ['survey', 'csv'],
    ['calls', 'json'],
  ] as const)('come as a blank %s in %s, which sent back is told to be blank', async (kind, format) => {
    const template = await house.useCases.makeEvaluatorTemplate(director, { quarter: QUARTER, kind, format });
    expect(template.fileName).toBe(`karnameh-${kind}-A1-1405-Q1.${format}`);
    const submission = await send(director, template.bytes, template.fileName);
    expect(submission.findings.map(({ code }) => code)).toEqual(['FORMS_MISSING']);
  });

  it('with findings come back with a comment at each cell', async () => {
    const [first = {}, ...rest] = questionnaires('A2', 4);
    const bytes = await writeFormWorkbook(input([...rest, { ...first, q4: 9 }]));
    const submission = await send(director, bytes);
    expect(submission.findings).toMatchObject([{ code: 'ANSWER_NOT_ON_SCALE', cell: 'M35' }]);
    const annotated = await house.useCases.annotateSubmission(director, submission.id);
    const read = await house.dependencies.reader.read(annotated.bytes, { editions: [editionOne()] });
    expect(read.findings).toMatchObject([{ code: 'ANSWER_NOT_ON_SCALE', cell: 'M35' }]);
    expect(await house.useCases.listRepairs(director, submission.id)).toEqual([]);
  });
});
