import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { ReportView } from '#usecases';
import type { ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { disagreements } from '../support/documented-answers.js';
import { eventually } from '../support/eventually.js';
import { REPORTABLE_QUARTER } from '../support/reportable-quarter.js';
import { startProcess, type TestProcess } from '../support/start-process.js';

const WINDOW = REPORTABLE_QUARTER;
const SCORECARD = { kind: 'scorecard', agency: 'N-01', window: WINDOW };

let house: ApiHouse;
let worker: TestProcess | undefined;
let document: OpenAPIObject;
let assistant: ApiClient;
let foreigner: ApiClient;
let ministry: ApiClient;

beforeAll(async () => {
  house = await openApiHouse();
  assistant = await house.browser('assistant');
  foreigner = await house.browser('foreign-assistant');
  ministry = await house.browser('ministry');
  document = (await assistant.get('/api/docs-json')).body as OpenAPIObject;
});
afterAll(async () => {
  await worker?.stop();
  await house?.close();
});

describe('who may ask for a report', () => {
  it('not who is not signed in', async () => {
    expect((await (await house.browser()).post('/api/reports', SCORECARD)).status).toBe(401);
  });

  it.each([
    ['foreign-assistant', SCORECARD],
    ['assistant', { kind: 'annual', window: WINDOW }],
    ['auditor', SCORECARD],
    ['administrator', { kind: 'annual', window: WINDOW }],
  ])('not the %s, for %j', async (username, request) => {
    const answer = await (await house.browser(username)).post('/api/reports', request);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  it.each([
    ['no kind', { agency: 'N-01', window: WINDOW }, 400, 'BAD_REQUEST'],
    ['an unknown kind', { ...SCORECARD, kind: 'weekly' }, 400, 'BAD_REQUEST'],
    ['a scorecard of nobody', { kind: 'scorecard', window: WINDOW }, 400, 'BAD_REQUEST'],
    ['a field that is not asked for', { ...SCORECARD, path: '/etc' }, 400, 'BAD_REQUEST'],
    ['a window that is an object', { ...SCORECARD, window: { $ne: '' } }, 400, 'BAD_REQUEST'],
    ['a window of no known shape', { ...SCORECARD, window: 'charter' }, 422, 'WINDOW_UNKNOWN'],
    ['an agency that is not there', { ...SCORECARD, agency: 'X-99' }, 404, 'AGENCY_UNKNOWN'],
  ])('nobody, with %s', async (_, request, status, code) => {
    const answer = await ministry.post('/api/reports', request);
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code })]);
  });
});

describe('a scorecard', () => {
  let report: ReportView;

  it('is put into the queue, and the answer says how far it is', async () => {
    const answer = await assistant.post('/api/reports', SCORECARD);
    expect(answer.status).toBe(202);
    expect(disagreements(document, 'ReportView', answer.body)).toEqual([]);
    report = answer.body as ReportView;
    expect(report).toMatchObject({ kind: 'scorecard', state: 'queued', window: WINDOW, files: [] });
    expect((await assistant.get('/api/queue')).body).toMatchObject({ waiting: 1 });
  });

  it('has no file before it is made', async () => {
    const answer = await assistant.get(`/api/reports/${report.id}/files/pdf`);
    expect([answer.status, answer.body]).toEqual([
      409,
      expect.objectContaining({ code: 'REPORT_NOT_READY' }),
    ]);
  });

  it('is made by the worker, in PDF and Excel', async () => {
    worker = await startProcess('worker', house.environment);
    const { body } = await eventually(
      async () => await assistant.get(`/api/reports/${report.id}`),
      (answer) => ['ready', 'failed'].includes((answer.body as ReportView).state),
    );
    expect(disagreements(document, 'ReportView', body)).toEqual([]);
    report = body as ReportView;
    expect(report).toMatchObject({ state: 'ready', failure: null });
    expect(report.files.map(({ format }) => format).sort()).toEqual(['pdf', 'xlsx']);
  });

  it.each([
    ['pdf', 'application/pdf', '%PDF-'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ] as const)(
    'comes as %s, byte for byte what was stored, and is asked for again at no cost',
    async (format, type, start) => {
      const path = `/api/reports/${report.id}/files/${format}`;
      const answer = await assistant.get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-type')).toBe(type);
      expect(answer.headers.get('cache-control')).toBe('private, no-cache');
      expect(answer.bytes.subarray(0, start.length).toString()).toBe(start);
      const file = report.files.find((one) => one.format === format);
      expect(createHash('sha256').update(answer.bytes).digest('hex')).toBe(file?.sha256);
      expect(answer.headers.get('etag')).toBe(`"${file?.sha256}"`);
      const again = await assistant.get(path, { 'if-none-match': `"${file?.sha256}"` });
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
    },
  );

  it('is listed to those who may see its agency', async () => {
    const { body } = await assistant.get(`/api/reports?kind=scorecard&window=${WINDOW}`);
    expect((body as ReportView[]).map(({ id }) => id)).toEqual([report.id]);
    expect((await assistant.get('/api/reports?kind=annual')).body).toEqual([]);
  });

  it.each(['', '/files/pdf', '/files/xlsx'])('is nothing to another agency: %s', async (part) => {
    const answer = await foreigner.get(`/api/reports/${report.id}${part}`);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
    expect((await foreigner.get('/api/reports')).body).toEqual([]);
  });
});

describe('the annual report', () => {
  it('is made for the ministry', async () => {
    const answer = await ministry.post('/api/reports', { kind: 'annual', window: WINDOW });
    expect(answer.status).toBe(202);
    const { id } = answer.body as ReportView;
    const { body } = await eventually(
      async () => await ministry.get(`/api/reports/${id}`),
      (found) => ['ready', 'failed'].includes((found.body as ReportView).state),
    );
    expect(body).toMatchObject({ state: 'ready', agency: null });
    expect((await ministry.get(`/api/reports/${id}/files/pdf`)).status).toBe(200);
  });
});
