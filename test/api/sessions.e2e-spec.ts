import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { TEST_PASSWORD } from '../support/test-accounts.js';

let house: ApiHouse;

beforeAll(async () => {
  house = await openApiHouse();
});
afterAll(async () => {
  await house?.close();
});

const right = (username: string) => ({ username, password: TEST_PASSWORD });
const wrong = (username: string) => ({ username, password: 'نادرست' });

describe('signing in', () => {
  it('gives a session to who knows the password, and says what they may do', async () => {
    const browser = await house.browser();
    const answer = await browser.post('/api/session', right('assistant'));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      username: 'assistant',
      role: 'rights-assistant',
      agency: { code: 'N-01', name: 'سازمان نمونهٔ یکم' },
      isDemonstration: false,
    });
    expect((await browser.get('/api/session')).body).toEqual(answer.body);
  });

  it('keeps the session in a cookie that no script reads and no other site sends', async () => {
    const browser = await house.browser();
    const answer = await browser.post('/api/session', right('assistant'));
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^karnameh=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    const hours = (Date.parse(/Expires=([^;]+)/.exec(cookie)?.[1] ?? '') - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(11.9);
    expect(hours).toBeLessThanOrEqual(12);
  });

  it.each([
    ['a wrong password', wrong('auditor')],
    ['an unknown name', right('nobody')],
  ])('refuses %s with the same sentence', async (_, credentials) => {
    const answer = await (await house.browser()).post('/api/session', credentials);
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.body).toMatchObject({
      code: 'SIGN_IN_REFUSED',
      message: 'نام کاربری یا گذرواژه درست نیست؛ هر دو را بررسی کنید و دوباره بنویسید.',
    });
  });

  it('closes an account after five failures, for the right password too', async () => {
    const browser = await house.browser();
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1)
      statuses.push((await browser.post('/api/session', wrong('head'))).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
    const answer = await browser.post('/api/session', right('head'));
    expect(answer.status).toBe(429);
    expect(answer.body).toMatchObject({ code: 'SIGN_IN_LOCKED' });
  });

  it.each([
    ['no password', { username: 'assistant' }, 'password'],
    ['a list for a name', { username: ['assistant'], password: TEST_PASSWORD }, 'username'],
    ['a NUL in the name', { username: 'a\u0000', password: TEST_PASSWORD }, 'username'],
    ['an endless password', { username: 'assistant', password: 'x'.repeat(201) }, 'password'],
    ['an unknown field', { ...right('assistant'), role: 'ministry' }, 'role'],
  ])('refuses %s and names the field', async (_, body, field) => {
    const answer = await (await house.browser()).post('/api/session', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      code: 'BAD_REQUEST',
      message: `درخواست درست نیست: ${field}؛ ورودی‌ها را بررسی کنید و دوباره بفرستید.`,
    });
  });

  it.each([
    ['what is no JSON', '{"username":'],
    ['an empty body', ''],
    ['a list', '[]'],
  ])('refuses %s', async (_, body) => {
    const answer = await (await house.browser()).post('/api/session', body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('refuses a body that is too large to be a form', async () => {
    const answer = await (await house.browser()).post('/api/session', { username: 'x'.repeat(600_000) });
    expect(answer.status).toBe(413);
  });
});

describe('signing out', () => {
  it('forgets the session here, not only in the browser', async () => {
    const browser = await house.browser('auditor');
    const { cookie } = browser;
    const answer = await browser.delete('/api/session');
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^karnameh=; .*Expires=Thu, 01 Jan 1970/);
    const thief = new ApiClient(house.address);
    thief.cookie = cookie;
    expect((await thief.get('/api/session')).status).toBe(401);
  });

  it('asks who is not signed in to sign in', async () => {
    expect((await (await house.browser()).delete('/api/session')).body).toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it('takes an invented cookie for none', async () => {
    const browser = await house.browser();
    browser.cookie = `karnameh=${'A'.repeat(43)}`;
    expect((await browser.get('/api/session')).status).toBe(401);
  });
});

describe('requests from another site', () => {
  it.each<[string, Record<string, string>]>([
    ['that the browser says to be cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['of a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['with a foreign origin', { origin: 'https://elsewhere.example' }],
    ['with a hidden origin', { origin: 'null' }],
  ])('are refused: %s', async (_, headers) => {
    const answer = await (await house.browser()).post('/api/session', right('assistant'), headers);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'ORIGIN_REFUSED' });
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it('are let in where they come from our own page', async () => {
    const browser = await house.browser();
    const ours: Record<string, string>[] = [{ 'sec-fetch-site': 'same-origin' }, { origin: house.address }];
    for (const headers of ours)
      expect((await browser.post('/api/session', right('assistant'), headers)).status).toBe(200);
  });
});

describe('guessing over many accounts', () => {
  it('is slowed down by address', async () => {
    const browser = await house.browser();
    const answers = [];
    // Bodies without a password cost no hash: the throttle counts before they are read.
    for (let attempt = 0; attempt < 61; attempt += 1)
      answers.push(await browser.post('/api/session', { username: `user-${attempt}` }));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.body).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
  });
});
