import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import type { DraftView, SavedDraftView } from '#usecases';
import type { Answer, ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { disagreements } from '../support/documented-answers.js';
import { REPORTABLE_QUARTER } from '../support/reportable-quarter.js';

const PLACE = `/api/drafts/N-01/${REPORTABLE_QUARTER}`;

let house: ApiHouse;
let document: OpenAPIObject;
let assistant: ApiClient;

beforeAll(async () => {
  house = await openApiHouse();
  assistant = await house.browser('assistant');
  document = (await assistant.get('/api/docs-json')).body as OpenAPIObject;
});
afterAll(async () => {
  await house?.close();
});

const put = async (client: ApiClient, body: unknown): Promise<Answer> =>
  await client.send(PLACE, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const content = (...rows: unknown[]) => ({ nothingToReport: false, rows });

describe('the form over HTTP', () => {
  it('is found, saved, refused to a second window, sent and emptied', async () => {
    const found = await assistant.get(PLACE);
    expect(found.status).toBe(200);
    expect(disagreements(document, 'DraftView', found.body)).toEqual([]);
    const code = (found.body as DraftView).articles[0]?.indicators[0]?.code ?? '';

    const saved = await put(assistant, { version: 0, content: content({ code, numerator: '۱۲' }) });
    expect([saved.status, disagreements(document, 'SavedDraftView', saved.body)]).toEqual([200, []]);
    expect((saved.body as SavedDraftView).version).toBe(1);
    const again = await put(assistant, { version: 0, content: content() });
    expect([again.status, again.body]).toEqual([409, expect.objectContaining({ code: 'DRAFT_CHANGED' })]);

    const sent = await assistant.post(`${PLACE}/send`, { version: 1 });
    expect([sent.status, disagreements(document, 'ReceiptView', sent.body)]).toEqual([202, []]);
    const emptied = await assistant.delete(`${PLACE}?version=1`);
    expect([emptied.status, emptied.body]).toEqual([200, expect.objectContaining({ version: 2 })]);
  });

  it('holds a long note in every row', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => ({
      code: `X-${index}`,
      reason: 'ب'.repeat(1_000),
    }));
    const { version } = (await assistant.get(PLACE)).body as DraftView;
    expect((await put(assistant, { version, content: content(...rows) })).status).toBe(200);
  });

  it.each([
    ['no version', { content: content() }],
    ['no content', { version: 0 }],
    ['a number that is none', { version: 0, content: content({ code: 'DIG-01', numerator: 12 }) }],
    ['a field that no row has', { version: 0, content: content({ code: 'DIG-01', weight: '9' }) }],
    ['a note without end', { version: 0, content: content({ code: 'DIG-01', reason: 'ب'.repeat(1_001) }) }],
  ])('is refused with %s', async (_, body) => {
    const answer = await put(assistant, body);
    expect([answer.status, answer.body]).toEqual([400, expect.objectContaining({ code: 'BAD_REQUEST' })]);
  });

  it.each(['foreign-assistant', 'head', 'director', 'ministry', 'administrator', 'auditor'])(
    'is closed to the %s, read and written',
    async (username) => {
      const browser = await house.browser(username);
      const answers = [
        await browser.get(PLACE),
        await put(browser, { version: 0, content: content() }),
        await browser.delete(`${PLACE}?version=0`),
        await browser.post(`${PLACE}/send`, { version: 1 }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    },
  );
});
