import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { TrialView } from '#usecases';
import type { ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { disagreements } from '../support/documented-answers.js';
import { REPORTABLE_QUARTER as WINDOW } from '../support/reportable-quarter.js';

describe('the laboratory over HTTP', () => {
  let house: ApiHouse;
  let document: OpenAPIObject;
  let ministry: ApiClient;
  beforeAll(async () => {
    house = await openApiHouse();
    ministry = await house.browser('ministry');
    document = (await ministry.get('/api/docs-json')).body as OpenAPIObject;
  });
  afterAll(async () => {
    await house?.close();
  });

  it.each([
    ['/api/laboratory/try', 'TrialView', { window: WINDOW, changes: { withoutArticles: [6] } }],
    ['/api/laboratory/rehearse', 'RehearsalView', { changes: {}, aggregation: 'geometric' }],
  ])('answers as the document says: %s', async (path, view, body) => {
    const answer = await ministry.post(path, body);
    expect([answer.status, disagreements(document, view, answer.body)]).toEqual([200, []]);
  });

  it.each([
    [`/api/laboratory/edition?window=${WINDOW}`, 'TriableEditionView'],
    [`/api/agencies/N-01/sensitivity?window=${WINDOW}`, 'SensitivityView'],
  ])('has the fields that the document promises: %s', async (path, view) => {
    const answer = await ministry.get(path);
    expect([answer.status, disagreements(document, view, answer.body)]).toEqual([200, []]);
  });

  it('tells every fault of a trial, a weight of −1 among them', async () => {
    const changes = { indicators: { 'OFF-03': { weight: -1, target: 'x' }, 'XXX-01': { weight: 2 } } };
    const answer = await ministry.post('/api/laboratory/try', { window: WINDOW, changes });
    expect(answer.status).toBe(422);
    expect(disagreements(document, 'ErrorView', answer.body)).toEqual([]);
    const { code, faults } = answer.body as { code: string; faults: { path: string; message: string }[] };
    expect(code).toBe('TRIAL_REFUSED');
    expect(faults.map(({ path }) => path)).toEqual([
      'indicators.XXX-01',
      'indicators.OFF-03.weight',
      'indicators.OFF-03.target',
    ]);
    for (const { message } of faults) expect(message).toMatch(/[ء-ی].*؛/);
  });

  it.each([
    ['no changes', { window: WINDOW }],
    ['an unknown aggregation', { window: WINDOW, changes: {}, aggregation: 'harmonic' }],
    ['an unknown field', { window: WINDOW, changes: {}, weights: {} }],
  ])('refuses a body with %s', async (_, body) => {
    expect((await ministry.post('/api/laboratory/try', body)).status).toBe(400);
  });

  it('gives a trial as CSV', async () => {
    const answer = await ministry.post('/api/laboratory/try/file', { window: WINDOW, changes: {} });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv/);
  });

  it('is closed to assistants, and shows a director the own agencies', async () => {
    const body = { window: WINDOW, changes: {} };
    expect((await (await house.browser('assistant')).post('/api/laboratory/try', body)).status).toBe(403);
    const answer = await (await house.browser('director')).post('/api/laboratory/try', body);
    expect((answer.body as TrialView).moves.map(({ code }) => code).sort()).toEqual(['N-01', 'P-01']);
    expect((await (await house.browser()).post('/api/laboratory/try', body)).status).toBe(401);
  });
});
