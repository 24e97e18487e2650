import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { indicatorsDue } from '#decree';
import { writeAgencyWorkbook, writeDoorTemplate } from '#ingestion';
import type { CheckView, ExplainView, ReceiptView, SubmissionView } from '#usecases';
import type { ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { disagreements } from '../support/documented-answers.js';
import { eventually } from '../support/eventually.js';
import { editionOne } from '../support/edition-one.js';
import { filledWorkbook, reportedValue } from '../support/filled-workbook.js';
import { REPORTABLE_QUARTER } from '../support/reportable-quarter.js';
import { startProcess, type TestProcess } from '../support/start-process.js';
import { editWorkbook } from '../workbooks/support/edit-workbook.js';
import { ofVersion } from '../workbooks/support/of-version.js';

const LIMIT = 256 * 1024;
const OWN = { code: 'N-01', name: 'سازمان نمونهٔ یکم' };
const PERSIAN_NAME = 'کارنامهٔ سه‌ماههٔ دوم (نهایی).xlsx';

let house: ApiHouse;
let worker: TestProcess;
let document: OpenAPIObject;
let assistant: ApiClient;
let foreigner: ApiClient;

beforeAll(async () => {
  house = await openApiHouse({ KARNAMEH_UPLOAD_BYTES: String(LIMIT) });
  worker = await startProcess('worker', house.environment);
  assistant = await house.browser('assistant');
  foreigner = await house.browser('foreign-assistant');
  document = (await assistant.get('/api/docs-json')).body as OpenAPIObject;
});
afterAll(async () => {
  await worker?.stop();
  await house?.close();
});

async function ownWorkbook(): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(await filledWorkbook(OWN, REPORTABLE_QUARTER));
}

async function blankWorkbook(): Promise<Buffer<ArrayBuffer>> {
  return Buffer.from(
    await writeAgencyWorkbook({ edition: editionOne(), agency: OWN, quarter: REPORTABLE_QUARTER }),
  );
}

function storedFiles(): string[] {
  const folder = path.join(house.environment.KARNAMEH_HOME ?? '', 'files');
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

async function someoneElsesWorkbook(): Promise<Buffer<ArrayBuffer>> {
  const workbook = new exceljs.Workbook();
  workbook.addWorksheet('آمار').getCell('A1').value = 12;
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function submissions(): Promise<unknown[]> {
  return (await (await house.browser('ministry')).get('/api/submissions')).body as unknown[];
}

const report = (format: 'csv' | 'json', without?: string): string => {
  const edition = editionOne();
  const values = indicatorsDue(edition, REPORTABLE_QUARTER, 'agency').map((indicator) =>
    reportedValue(indicator, REPORTABLE_QUARTER),
  );
  const input = { edition, agency: OWN, quarter: REPORTABLE_QUARTER, values, format };
  const text = writeDoorTemplate(input).toString();
  return without === undefined ? text : text.replace(without, '');
};
const send = async (client: ApiClient, type: string, body: string) =>
  await client.send('/api/submissions', { method: 'POST', headers: { 'content-type': type }, body });

const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a report of an agency’s own system', () => {
  it.each([
    ['JSON cut off', 'application/json', report('json').slice(0, -9), 'FILE_JSON_BROKEN'],
    [
      'a CSV without its quarter',
      'text/csv',
      report('csv', `quarter,${REPORTABLE_QUARTER}`),
      'FILE_FIELD_MISSING',
    ],
    ['a CSV that is none', 'text/csv; charset=utf-8', 'هیچ', 'FILE_NOT_A_WORKBOOK'],
  ])('is refused with one sentence, and nothing of it is stored: %s', async (_, type, body, code) => {
    const answer = await send(assistant, type, body);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'SUBMISSION_REFUSED',
      findings: [{ code, message: expect.stringMatching(/؛ .+\.$/) }],
    });
    expect(storedFiles()).toEqual([]);
    expect(await submissions()).toEqual([]);
  });

  it('is refused above the limit, and to a stranger', async () => {
    expect((await send(assistant, 'text/csv', 'x'.repeat(40 * LIMIT))).status).toBe(413);
    expect((await send(foreigner, 'application/json', report('json'))).status).toBe(403);
    expect((await send(await house.browser(), 'text/csv', report('csv'))).status).toBe(401);
    expect(await submissions()).toEqual([]);
  });
});

describe('a file that is refused whole', () => {
  it.each([
    ['garbage', () => Buffer.from('هیچ'), 'FILE_NOT_A_WORKBOOK'],
    ['a workbook of another making', someoneElsesWorkbook, 'TEMPLATE_UNKNOWN'],
  ])('says why, and nothing of it is stored: %s', async (_, make, code) => {
    const bytes = await make();
    const answer = await assistant.upload('/api/submissions', PERSIAN_NAME, bytes);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({
      code: 'SUBMISSION_REFUSED',
      findings: [{ code, severity: 'blocking', message: expect.stringMatching(/؛ .+\.$/) }],
    });
    expect(disagreements(document, 'ErrorView', answer.body)).toEqual([]);
    expect(storedFiles()).toEqual([]);
    expect(await submissions()).toEqual([]);
  });

  it('is one that is larger than allowed, and the limit is told', async () => {
    const answer = await assistant.upload('/api/submissions', 'x.xlsx', Buffer.alloc(LIMIT + 1));
    expect(answer.status).toBe(413);
    expect(answer.body).toMatchObject({
      code: 'UPLOAD_TOO_LARGE',
      message: expect.stringContaining('(۲۵۶ کیلوبایت)'),
    });
    expect(storedFiles()).toEqual([]);
  });

  it('is read to its end where it is far larger, so that the sender hears the answer', async () => {
    const answer = await assistant.upload('/api/submissions', 'x.xlsx', Buffer.alloc(40 * LIMIT));
    expect(answer.status).toBe(413);
  });

  it.each<[string, (browser: ApiClient) => Promise<{ status: number; body: unknown }>]>([
    ['nothing', async (browser) => await browser.send('/api/submissions', { method: 'POST' })],
    [
      'an empty form',
      async (browser) => await browser.send('/api/submissions', { method: 'POST', body: new FormData() }),
    ],
    [
      'a file in another field',
      async (browser) => await browser.upload('/api/submissions', 'x.xlsx', Buffer.from('x'), 'evidence'),
    ],
    ['an empty file', async (browser) => await browser.upload('/api/submissions', 'x.xlsx', Buffer.alloc(0))],
  ])('is missing: %s', async (_, send) => {
    const answer = await send(assistant);
    expect([answer.status, answer.body]).toEqual([422, expect.objectContaining({ code: 'UPLOAD_MISSING' })]);
  });

  it('is a form that breaks off', async () => {
    const answer = await assistant.send('/api/submissions', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: '--b\r\nContent-Disposition: form-data; name="file"; filename="x.xlsx"\r\n\r\nPK',
    });
    expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ code: 'BAD_REQUEST' })]);
  });
});

describe('a dry run', () => {
  const check = async (client: ApiClient, type: string, body: string) =>
    await client.send('/api/submissions/check', { method: 'POST', headers: { 'content-type': type }, body });

  it.each<[string, () => Promise<{ status: number; body: unknown }>]>([
    [
      'a workbook',
      async () => await assistant.upload('/api/submissions/check', 'x.xlsx', await ownWorkbook()),
    ],
    ['JSON', async () => await check(assistant, 'application/json', report('json'))],
    ['a CSV', async () => await check(assistant, 'text/csv; charset=utf-8', report('csv'))],
  ])('tells the values of %s that would be taken', async (_, send) => {
    const answer = await send();
    expect(answer.status).toBe(200);
    expect(disagreements(document, 'CheckView', answer.body)).toEqual([]);
    expect(answer.body).toMatchObject({ accepted: true, agency: 'N-01', quarter: REPORTABLE_QUARTER });
    expect((answer.body as CheckView).values.length).toBeGreaterThan(10);
  });

  it('tells every fault at its cell', async () => {
    const { body } = await assistant.upload('/api/submissions/check', 'x.xlsx', await blankWorkbook());
    const { accepted, findings } = body as CheckView;
    expect(accepted).toBe(false);
    expect(findings.filter(({ cell }) => cell !== null).length).toBeGreaterThan(10);
  });

  it.each([
    ['garbage', async () => Buffer.from(await Promise.resolve('هیچ')), 'FILE_NOT_A_WORKBOOK'],
    ['a workbook of another making', someoneElsesWorkbook, 'TEMPLATE_UNKNOWN'],
  ])('answers what would be refused whole: %s', async (_, make, code) => {
    const answer = await assistant.upload('/api/submissions/check', 'x.xlsx', await make());
    expect([answer.status, answer.body]).toEqual([
      200,
      expect.objectContaining({ accepted: false, findings: [expect.objectContaining({ code })], values: [] }),
    ]);
  });

  it('is not for another agency’s numbers', async () => {
    const answer = await foreigner.upload('/api/submissions/check', 'x.xlsx', await ownWorkbook());
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  it('leaves nothing behind', async () => {
    expect(storedFiles()).toEqual([]);
    expect(await submissions()).toEqual([]);
  });
});

describe('who may send', () => {
  it('not who is not signed in', async () => {
    const answer = await (await house.browser()).upload('/api/submissions', 'x.xlsx', Buffer.from('x'));
    expect(answer.status).toBe(401);
  });

  it.each(['foreign-assistant', 'head', 'director', 'ministry', 'administrator', 'auditor'])(
    'not the %s, where the workbook is of N-01',
    async (username) => {
      const browser = await house.browser(username);
      const answer = await browser.upload('/api/submissions', 'x.xlsx', await ownWorkbook());
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
      expect(storedFiles()).toEqual([]);
    },
  );
});

describe('a filled workbook', () => {
  let receipt: ReceiptView;

  it('is taken, and its sender gets a receipt with number and hash', async () => {
    const bytes = await ownWorkbook();
    const answer = await assistant.upload('/api/submissions', PERSIAN_NAME, bytes);
    expect(answer.status).toBe(202);
    expect(disagreements(document, 'ReceiptView', answer.body)).toEqual([]);
    receipt = answer.body as ReceiptView;
    expect(receipt).toMatchObject({
      fileName: PERSIAN_NAME,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      agency: OWN,
      quarter: REPORTABLE_QUARTER,
      state: 'received',
      isRepeat: false,
    });
  });

  it('is checked and scored by the worker', async () => {
    const { body } = await eventually(
      async () => await assistant.get(`/api/submissions/${receipt.id}`),
      (answer) => ['scored', 'rejected', 'failed'].includes((answer.body as SubmissionView).step),
    );
    expect(disagreements(document, 'SubmissionView', body)).toEqual([]);
    expect(body).toMatchObject({
      step: 'scored',
      state: 'checked',
      preparedBy: expect.stringContaining('assistant'),
      blockingCount: 0,
      failure: null,
      score: { quarter: REPORTABLE_QUARTER, ceiling: expect.stringMatching(/^\d+\.\d\d$/) },
    });
    expect((body as SubmissionView).valueCount).toBeGreaterThan(0);
  });

  it('can be found again behind every number of the score', async () => {
    const { body } = await assistant.get(`/api/agencies/N-01/explanation?window=${REPORTABLE_QUARTER}`);
    expect(disagreements(document, 'ExplainView', body)).toEqual([]);
    const sources = (body as ExplainView).articles
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ quarters }) => quarters)
      .flatMap(({ source }) => (source?.kind === 'submission' ? [source] : []));
    expect(sources.length).toBeGreaterThan(10);
    for (const source of sources)
      expect(source).toMatchObject({ submission: receipt.number, sha256: receipt.sha256 });
  });

  it('sent again is the same submission', async () => {
    const answer = await assistant.upload('/api/submissions', 'دوباره.xlsx', await ownWorkbook());
    expect([answer.status, answer.body]).toEqual([
      202,
      expect.objectContaining({ id: receipt.id, number: receipt.number, isRepeat: true }),
    ]);
  });

  it('is listed to those who may see its agency', async () => {
    const { body } = await assistant.get(`/api/submissions?quarter=${REPORTABLE_QUARTER}&agency=N-01`);
    const rows = body as unknown[];
    expect(rows).toHaveLength(1);
    expect(disagreements(document, 'SubmissionRow', rows[0])).toEqual([]);
    expect((await assistant.get('/api/submissions?quarter=1404-Q1')).body).toEqual([]);
  });

  it('is nothing to another agency', async () => {
    expect((await foreigner.get('/api/submissions')).body).toEqual([]);
    const answer = await foreigner.get(`/api/submissions/${receipt.id}`);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
  });
});

describe('a filled JSON or CSV', () => {
  it.each([
    ['application/json', 'json'],
    ['text/csv', 'csv'],
  ] as const)('of %s is taken byte for byte, and scored as the workbook was', async (type, format) => {
    const text = report(format);
    const answer = await send(assistant, type, text);
    expect(answer.status).toBe(202);
    const receipt = answer.body as ReceiptView;
    expect(receipt).toMatchObject({
      fileName: `report.${format}`,
      sha256: createHash('sha256').update(text).digest('hex'),
      isRepeat: false,
    });
    const { body } = await eventually(
      async () => await assistant.get(`/api/submissions/${receipt.id}`),
      (found) => ['scored', 'rejected', 'failed'].includes((found.body as SubmissionView).step),
    );
    const sent = (await assistant.get('/api/submissions')).body as SubmissionView[];
    const workbook = sent.find(({ fileName }) => fileName === PERSIAN_NAME);
    const first = (await assistant.get(`/api/submissions/${workbook?.id ?? ''}`)).body as SubmissionView;
    expect(body).toMatchObject({
      step: 'scored',
      findings: [],
      valueCount: first.valueCount,
      score: first.score,
    });
    const annotated = await assistant.get(`/api/submissions/${receipt.id}/annotated`);
    expect([annotated.status, annotated.headers.get('content-type')]).toEqual([200, FILE_TYPE]);
    expect(decodeURIComponent(annotated.headers.get('content-disposition') ?? '')).toContain(
      'report (نشانه‌گذاری‌شده).xlsx',
    );
  });

  it('may also be the file of a form', async () => {
    const answer = await assistant.upload('/api/submissions', 'گزارش.csv', Buffer.from(report('csv')));
    expect([answer.status, answer.body]).toEqual([202, expect.objectContaining({ isRepeat: true })]);
  });

  it('comes blank beside the workbook', async () => {
    const path = `/api/agencies/N-01/template?quarter=${REPORTABLE_QUARTER}`;
    const csv = await assistant.get(`${path}&format=csv`);
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(csv.bytes.toString()).toContain('agency,N-01');
    expect((await assistant.get(`${path}&format=json`)).body).toMatchObject({ agency: 'N-01' });
    expect((await assistant.get(`${path}&format=ods`)).status).toBe(400);
    expect((await assistant.get(`${path}&format=json&prefill=true`)).body).toMatchObject({ agency: 'N-01' });
    expect((await assistant.get(`${path}&prefill=maybe`)).status).toBe(400);
  });
});

describe('a workbook with nothing in it', () => {
  it('is taken, and every gap is shown at its cell', async () => {
    const answer = await assistant.upload('/api/submissions', 'خالی.xlsx', await blankWorkbook());
    expect(answer.status).toBe(202);
    const { id } = answer.body as ReceiptView;
    const { body } = await eventually(
      async () => await assistant.get(`/api/submissions/${id}`),
      (found) => (found.body as SubmissionView).step !== 'received',
    );
    expect(disagreements(document, 'SubmissionView', body)).toEqual([]);
    const { step, findings } = body as SubmissionView;
    expect(step).toBe('rejected');
    expect(findings.length).toBeGreaterThan(10);
    expect(findings.find(({ cell }) => cell !== null)).toMatchObject({
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    });
  });
});

describe('a workbook that comes back to its sender', () => {
  let id: string;

  beforeAll(async () => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load((await blankWorkbook()) as unknown as exceljs.Buffer);
    const cell = workbook.getWorksheet('شاخص‌ها')?.getRow(7).getCell(columnOf(workbook, 'status'));
    if (cell) cell.value = 'آمار در دست نيست';
    const sent = await assistant.upload(
      '/api/submissions',
      'پرشده.xlsx',
      Buffer.from(await workbook.xlsx.writeBuffer()),
    );
    id = (sent.body as ReceiptView).id;
    await eventually(
      async () => await assistant.get(`/api/submissions/${id}`),
      (found) => (found.body as SubmissionView).step !== 'received',
    );
  });

  function columnOf(workbook: exceljs.Workbook, key: string): number {
    let column = 0;
    workbook
      .getWorksheet('شاخص‌ها')
      ?.getRow(1)
      .eachCell((cell, number) => {
        if (cell.value === key) column = number;
      });
    return column;
  }

  async function sheetsOf(bytes: Buffer): Promise<(string | undefined)[]> {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes as unknown as exceljs.Buffer);
    return workbook.worksheets.map(({ name }) => name);
  }

  it('does so with every finding in it', async () => {
    const answer = await assistant.get(`/api/submissions/${id}/annotated`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, FILE_TYPE]);
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      'پرشده (نشانه‌گذاری‌شده).xlsx',
    );
    expect((await sheetsOf(answer.bytes))[0]).toBe('یافته‌ها');
  });

  it('is told what can be mended, and gets it mended', async () => {
    const { body } = await assistant.get(`/api/submissions/${id}/repairs`);
    expect(body).toEqual([
      expect.objectContaining({ rule: 'letters', from: 'آمار در دست نيست', to: 'آمار در دست نیست' }),
    ]);
    expect(disagreements(document, 'RepairView', (body as unknown[])[0])).toEqual([]);
    const answer = await assistant.get(`/api/submissions/${id}/repaired`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, FILE_TYPE]);
    expect((await sheetsOf(answer.bytes))[0]).not.toBe('یافته‌ها');
    const [{ cell } = { cell: '' }] = body as { cell: string }[];
    const spared = await assistant.get(`/api/submissions/${id}/repaired?except=${cell}`);
    expect([spared.status, spared.bytes.equals(answer.bytes)]).toEqual([200, false]);
    const mistyped = await assistant.get(`/api/submissions/${id}/repaired?only=${cell},ZZ9`);
    expect([mistyped.status, mistyped.body]).toEqual([
      422,
      expect.objectContaining({ code: 'REPAIR_UNKNOWN' }),
    ]);
    const unchanged = await assistant.get(`/api/submissions/${id}/repairs`);
    expect(unchanged.body).toEqual(body);
  });

  it.each(['annotated', 'repairs', 'repaired', 'carry-over', 'carried-over'])(
    'does so to nobody else: %s',
    async (what) => {
      const answer = await foreigner.get(`/api/submissions/${id}/${what}`);
      expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
      const unknown = await assistant.get(`/api/submissions/00000000-0000-4000-8000-000000000000/${what}`);
      expect(unknown.status).toBe(404);
    },
  );
});

describe('a workbook of an older form', () => {
  let older: Buffer<ArrayBuffer>;
  beforeAll(async () => {
    older = Buffer.from(await editWorkbook(await filledWorkbook(OWN, REPORTABLE_QUARTER), ofVersion(1)));
  });

  const isCurrent = async (bytes: Buffer): Promise<boolean> => {
    const answer = await assistant.upload('/api/submissions/check', 'x.xlsx', Buffer.from(bytes));
    return !(answer.body as CheckView).findings.some(({ code }) => code === 'TEMPLATE_OLDER');
  };

  it('is taken, and its data is had in the current one', async () => {
    expect(await isCurrent(older)).toBe(false);
    const { body } = await assistant.upload('/api/submissions', 'پیشین.xlsx', older);
    const { id } = body as ReceiptView;
    const view = await assistant.get(`/api/submissions/${id}/carry-over`);
    expect([view.status, disagreements(document, 'CarryOverView', view.body)]).toEqual([200, []]);
    expect(view.body).toMatchObject({ quarter: REPORTABLE_QUARTER, findings: [] });
    const file = await assistant.get(`/api/submissions/${id}/carried-over`);
    expect(decodeURIComponent(file.headers.get('content-disposition') ?? '')).toContain(
      'پیشین (در کاربرگ کنونی).xlsx',
    );
    expect(await isCurrent(file.bytes)).toBe(true);
  });

  it('that is not taken is carried over all the same, for its own agency only', async () => {
    const unknown = Buffer.from(
      await editWorkbook(older, ({ workbook }) => {
        workbook.getWorksheet('_karnameh')?.eachRow((row) => {
          if (row.getCell(1).text === 'templateVersion') row.getCell(2).value = '9';
        });
      }),
    );
    expect((await assistant.upload('/api/submissions', 'x.xlsx', unknown)).status).toBe(422);
    const answer = await assistant.upload('/api/submissions/carried-over', 'x.xlsx', unknown);
    expect([answer.status, await isCurrent(answer.bytes)]).toEqual([200, true]);
    expect((await foreigner.upload('/api/submissions/carried-over', 'x.xlsx', unknown)).status).toBe(403);
    const none = await assistant.upload('/api/submissions/carried-over', 'x.xlsx', Buffer.from('هیچ'));
    expect(none.status).toBe(422);
  });
});
