import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { disagreements } from '../support/documented-answers.js';
import type { ApiClient } from '../support/api-client.js';
import { REPORTABLE_QUARTER as QUARTER } from '../support/reportable-quarter.js';

const NOBODYS_ID = '00000000-0000-4000-8000-000000000000';

let house: ApiHouse;
let document: OpenAPIObject;
let assistant: ApiClient;
let foreigner: ApiClient;
let ministry: ApiClient;

beforeAll(async () => {
  house = await openApiHouse();
  [assistant, foreigner, ministry] = await Promise.all([
    house.browser('assistant'),
    house.browser('foreign-assistant'),
    house.browser('ministry'),
  ]);
  document = (await assistant.get('/api/docs-json')).body as OpenAPIObject;
});
afterAll(async () => {
  await house?.close();
});

/** Every route that reads, as an example of it; each must ask for a session. */
const READING = [
  '/api/session',
  '/api/windows',
  '/api/overview',
  '/api/overview/changes',
  '/api/bridge-or-wall',
  '/api/silence-ledger',
  '/api/silence-ledger/file',
  '/api/units?by=province',
  '/api/units/N-01?by=parent',
  '/api/agencies',
  '/api/agencies/N-01/scorecard',
  '/api/agencies/N-01/changes',
  `/api/agencies/N-01/explanation?window=${QUARTER}`,
  `/api/agencies/N-01/template?quarter=${QUARTER}`,
  `/api/evaluation/template?quarter=${QUARTER}`,
  `/api/agencies/N-01/sensitivity?window=${QUARTER}`,
  '/api/laboratory/edition',
  '/api/submissions',
  `/api/submissions/${NOBODYS_ID}`,
  `/api/submissions/${NOBODYS_ID}/annotated`,
  `/api/submissions/${NOBODYS_ID}/repairs`,
  `/api/submissions/${NOBODYS_ID}/repaired`,
  `/api/submissions/${NOBODYS_ID}/carry-over`,
  `/api/submissions/${NOBODYS_ID}/carried-over`,
  `/api/submissions/${NOBODYS_ID}/review`,
  '/api/review-queue',
  '/api/agencies/N-01/over-claim',
  '/api/reports',
  `/api/reports/${NOBODYS_ID}`,
  `/api/reports/${NOBODYS_ID}/files/pdf`,
  '/api/queue',
  '/api/drafts/N-01/1405-Q1',
  '/api/drafts/N-01/1405-Q1/start',
  '/api/imports',
  `/api/imports/${NOBODYS_ID}`,
  `/api/imports/${NOBODYS_ID}/files`,
  `/api/imports/${NOBODYS_ID}/report`,
  '/api/snapshots',
  `/api/submissions/${NOBODYS_ID}/findings`,
  '/api/windows/charter-1405/recomputation',
  '/api/windows/charter-1405/snapshot',
];

/** What stands in the place of a parameter. */
const NAMED = [NOBODYS_ID, 'N-01', '1405-Q1', 'charter-1405'];

describe('a route of the document', () => {
  it('is asked for below, or in the specs of submissions and reports, without a session', () => {
    const open = ['/api/health', '/api/demonstration-accounts'];
    const documented = Object.entries(document.paths)
      .filter(([path, item]) => item.get && !open.includes(path))
      .map(([path]) => path.replace(/\{\w+\}/g, '*'));
    const asked = READING.map((path) =>
      path
        .replace(/\?.*/, '')
        .replace('/pdf', '/*')
        .split('/')
        .map((part) => (NAMED.includes(part) ? '*' : part))
        .join('/'),
    );
    expect(asked.sort()).toEqual(documented.sort());
  });

  it.each(READING)('needs a session: %s', async (path) => {
    const answer = await (await house.browser()).get(path);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({
      code: 'NOT_SIGNED_IN',
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  it('answers without a session where it is health, and tells nobody the accounts of a real house', async () => {
    const stranger = await house.browser();
    expect((await stranger.get('/api/health')).body).toEqual({ status: 'ok', isDemonstration: false });
    expect((await stranger.get('/api/demonstration-accounts')).status).toBe(404);
  });
});

describe('an answer', () => {
  it.each([
    ['/api/session', 'SessionView'],
    [`/api/overview?window=${QUARTER}`, 'OverviewView'],
    [`/api/agencies/N-01/scorecard?window=${QUARTER}`, 'ScorecardView'],
    [`/api/agencies/N-01/changes?window=${QUARTER}`, 'ChangesView'],
    [`/api/overview/changes?window=${QUARTER}`, 'ChangesView'],
    [`/api/agencies/N-01/explanation?window=${QUARTER}`, 'ExplainView'],
    [`/api/agencies/N-01/over-claim?window=${QUARTER}`, 'OverClaimView'],
    [`/api/review-queue?window=${QUARTER}`, 'ReviewQueueView'],
    [`/api/silence-ledger?window=${QUARTER}`, 'SilenceLedgerView'],
    [`/api/units?by=province&window=${QUARTER}`, 'UnitsView'],
    ['/api/queue', 'QueueView'],
    ['/api/health', 'HealthView'],
  ])('has the fields that the document promises, no more and no less: %s', async (path, view) => {
    const answer = await assistant.get(path);
    expect(answer.status).toBe(200);
    expect(disagreements(document, view, answer.body)).toEqual([]);
  });

  it.each([
    ['/api/windows', 'WindowView'],
    [`/api/agencies?window=${QUARTER}`, 'AgencyRow'],
  ])('has, in each of its rows, the fields that the document promises: %s', async (path, view) => {
    const { body } = await ministry.get(path);
    const rows = body as unknown[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => disagreements(document, view, row))).toEqual([]);
  });

  it('is kept by no cache', async () => {
    expect((await assistant.get('/api/windows')).headers.get('cache-control')).toBe('no-store');
  });
});

describe('who sees what', () => {
  it('is decided by the scope of the role', async () => {
    const codesOf = async (username: string) => {
      const { body } = await (await house.browser(username)).get(`/api/agencies?window=${QUARTER}`);
      return (body as { code: string }[]).map(({ code }) => code).sort();
    };
    expect(await codesOf('assistant')).toEqual(['N-01']);
    expect(await codesOf('director')).toEqual(['N-01', 'P-01']);
    expect(await codesOf('auditor')).toEqual(['N-01', 'N-02', 'P-01', 'P-02']);
  });

  it.each([
    ['the scorecard', `/api/agencies/N-01/scorecard?window=${QUARTER}`],
    ['what changed', `/api/agencies/N-01/changes?window=${QUARTER}`],
    ['the explanation', `/api/agencies/N-01/explanation?window=${QUARTER}`],
    ['the workbook', `/api/agencies/N-01/template?quarter=${QUARTER}`],
  ])('another agency gets nothing of %s', async (_, path) => {
    expect((await assistant.get(path)).status).toBe(200);
    const answer = await foreigner.get(path);
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'FORBIDDEN' })]);
  });

  it('an assistant gets no workbook of the evaluators', async () => {
    expect((await assistant.get(`/api/evaluation/template?quarter=${QUARTER}`)).status).toBe(403);
  });
});

describe('a blank workbook', () => {
  it.each([
    ['assistant', `/api/agencies/N-01/template?quarter=${QUARTER}`],
    ['director', `/api/evaluation/template?quarter=${QUARTER}`],
  ])('comes as a file that Excel opens: for the %s', async (username, path) => {
    const answer = await (await house.browser(username)).get(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w.-]+\.xlsx"; filename\*=UTF-8''[\w.%-]+\.xlsx$/,
    );
    expect(answer.bytes.subarray(0, 2).toString()).toBe('PK');
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['a window of no known shape', '/api/overview?window=nonsense', 422, 'WINDOW_UNKNOWN'],
    ['a quarter of no known shape', '/api/agencies/N-01/template?quarter=1405-Q9', 422, 'QUARTER_UNKNOWN'],
    ['no quarter at all', '/api/agencies/N-01/template', 400, 'BAD_REQUEST'],
    ['an agency that is not there', '/api/agencies/X-99/scorecard', 404, 'AGENCY_UNKNOWN'],
    ['an agency with a NUL in its code', '/api/agencies/N%00/scorecard', 400, 'BAD_REQUEST'],
    ['an explanation of no window', '/api/agencies/N-01/explanation', 400, 'BAD_REQUEST'],
    [
      'an indicator that is not there',
      `/api/agencies/N-01/explanation?window=${QUARTER}&indicator=X-1`,
      404,
      'INDICATOR_UNKNOWN',
    ],
    ['a ledger from no quarter on', '/api/silence-ledger?from=1405-Q9', 422, 'QUARTER_UNKNOWN'],
    ['units of nobody', '/api/units/X-99?by=province', 404, 'SCORE_MISSING'],
    ['units of nothing', '/api/units?by=planet', 400, 'BAD_REQUEST'],
    ['two windows', `/api/overview?window=${QUARTER}&window=${QUARTER}`, 400, 'BAD_REQUEST'],
    ['an unknown question', '/api/overview?quarter=1405-Q1', 400, 'BAD_REQUEST'],
    ['an id that is none', '/api/submissions/1', 400, 'BAD_REQUEST'],
    ['an id with a quote in it', "/api/reports/'%20or%20true", 400, 'BAD_REQUEST'],
    ['an id of nothing', `/api/submissions/${NOBODYS_ID}`, 404, 'SUBMISSION_UNKNOWN'],
    ['a report of nothing', `/api/reports/${NOBODYS_ID}`, 404, 'REPORT_UNKNOWN'],
    ['a file of nothing', `/api/reports/${NOBODYS_ID}/files/xlsx`, 404, 'REPORT_UNKNOWN'],
    ['a format that is not made', `/api/reports/${NOBODYS_ID}/files/docx`, 400, 'BAD_REQUEST'],
    ['a kind that is not made', '/api/reports?kind=weekly', 400, 'BAD_REQUEST'],
    ['an address that is not there', '/api/nothing', 404, 'ADDRESS_UNKNOWN'],
    ['the api itself', '/api', 404, 'ADDRESS_UNKNOWN'],
    ['an address that cannot be decoded', '/api/%zz', 400, 'BAD_REQUEST'],
  ])('is refused with a sentence: %s', async (_, path, status, code) => {
    const answer = await ministry.get(path);
    expect([answer.status, answer.body]).toEqual([status, expect.objectContaining({ code })]);
    expect(disagreements(document, 'ErrorView', answer.body)).toEqual([]);
    expect((answer.body as { message: string }).message).toMatch(/؛ .+\.$/);
  });
});
