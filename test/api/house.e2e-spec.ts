import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import type { OpenAPIObject } from '@nestjs/swagger';
import { administer } from '../support/administer.js';
import type { ApiClient } from '../support/api-client.js';
import { type ApiHouse, openApiHouse } from '../support/api-house.js';
import { eventually } from '../support/eventually.js';
import { runScript } from '../support/run-script.js';

let house: ApiHouse;
let stranger: ApiClient;

beforeAll(async () => {
  house = await openApiHouse({ KARNAMEH_ORIGIN: 'https://karnameh.example.ir', LOG_LEVEL: 'debug' });
  stranger = await house.browser();
});
afterAll(async () => {
  await house?.close();
});

describe('the OpenAPI document', () => {
  it('has a schema that says something for every field, body and answer', async () => {
    const document = (await stranger.get('/api/docs-json')).body as OpenAPIObject;
    expect(emptySchemas(document)).toEqual([]);
    expect(Object.keys(document.components?.schemas ?? {}).length).toBeGreaterThan(30);
  });

  it('is the one that the types of the web application were made from', async () => {
    await runScript('scripts/openapi.mjs', ['--check']);
  });

  it('is shown on a page that asks nobody else for anything', async () => {
    const page = (await stranger.get('/api/docs')).bytes.toString();
    const places = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(places.length).toBeGreaterThan(3);
    for (const place of places) {
      expect(place).toMatch(/^\.\//);
      expect((await stranger.get(new URL(place, 'http://x/api/docs').pathname)).status).toBe(200);
    }
    expect(page).not.toMatch(/<script>(?!\s*<\/script>)/);
    expect((await stranger.get('/api/docs/swagger-ui-init.js')).bytes.toString()).toContain(
      '"validatorUrl": null',
    );
  });
});

/** Places in the document whose schema allows everything: a field that lost its type on the way. */
function emptySchemas(document: OpenAPIObject): string[] {
  const visit = (node: object, at: string): string[] =>
    Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value !== 'object' || value === null) return [];
      const isSchema = ['schema', 'items'].includes(key) || /\/(properties|schemas)$/.test(at);
      return [
        ...(isSchema && !saysSomething(value) ? [`${at}/${key}`] : []),
        ...visit(value, `${at}/${key}`),
      ];
    });
  return visit(document, '#');
}

function saysSomething(schema: object): boolean {
  const isOf = (...words: string[]) => words.some((word) => word in schema);
  if ('type' in schema && schema.type === 'object')
    return isOf('properties', 'additionalProperties', 'allOf');
  return isOf('type', '$ref', 'enum', 'allOf', 'oneOf');
}

describe('behind a proxy that speaks https', () => {
  it('the cookie is bound to this host and sent by https only', async () => {
    const browser = await house.browser('ministry');
    expect(browser.cookie).toMatch(/^__Host-karnameh=/);
    const answer = await browser.delete('/api/session');
    expect(answer.headers.get('set-cookie')).toMatch(
      /^__Host-karnameh=; Max-Age=0; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('pages of the public origin may send, whatever the proxy made of Host', async () => {
    const headers = { origin: 'https://karnameh.example.ir' };
    expect((await stranger.post('/api/session', {}, headers)).status).toBe(400);
    expect((await stranger.post('/api/session', {}, { origin: 'https://karnameh.example.com' })).status).toBe(
      403,
    );
  });
});

describe('every answer', () => {
  it.each([['/'], ['/api/health'], ['/api/session'], ['/api/nothing'], ['/api/docs'], ['/missing.js']])(
    'of %s carries the security policy',
    async (path) => {
      const { headers } = await stranger.get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'self';style-src 'self' 'unsafe-inline';img-src 'self' data: blob:;font-src 'self' data:;" +
          "object-src 'none';base-uri 'self';form-action 'self';frame-ancestors 'none';upgrade-insecure-requests",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d+/);
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );
});

describe('the web application', () => {
  it('is drawn by one page, whatever its address', async () => {
    const page = await stranger.get('/');
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    for (const path of ['/agencies', '/agencies/N-01/scorecard', '/scorecards?window=charter-1405'])
      expect((await stranger.get(path)).bytes.equals(page.bytes)).toBe(true);
  });

  it('is asked for again each time, its assets never', async () => {
    const page = await stranger.get('/');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const asset = /"(\/assets\/[^"]+\.js)"/.exec(page.bytes.toString())?.[1] ?? 'no asset on the page';
    const { status, headers } = await stranger.get(asset);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  it.each(['/assets/missing.js', '/favicon.png', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
    'has no file %s',
    async (path) => {
      const answer = await stranger.get(path);
      expect([answer.status, answer.body]).toEqual([
        404,
        expect.objectContaining({ code: 'ADDRESS_UNKNOWN' }),
      ]);
    },
  );
});

describe('where the web application was not built', () => {
  it('a plain page says what is missing, in Persian', async () => {
    const page: unknown = JSON.parse(await runScript('dist/test/support/unbuilt-api.js'));
    expect(page).toMatchObject({
      status: 503,
      type: 'text/html; charset=utf-8',
      text: expect.stringMatching(/<html lang="fa" dir="rtl">[^]*npm run build/),
    });
  });
});

describe('the log', () => {
  it('holds no password and no token', async () => {
    await house.browser('auditor');
    expect(house.api.log()).not.toMatch(/گذرواژه|__Host-karnameh=/);
  });
});

describe('a fault of ours', () => {
  it('is told with a sentence and an id, and only the log knows more', async () => {
    await administer(house.environment.DATABASE_URL ?? '', 'alter table account rename to lost');
    const answer = await stranger.post('/api/session', { username: 'auditor', password: 'x' });
    await administer(house.environment.DATABASE_URL ?? '', 'alter table lost rename to account');
    expect(answer.status).toBe(500);
    const { correlationId } = answer.body as { correlationId: string };
    expect(answer.body).toEqual({
      code: 'INTERNAL_FAULT',
      message: expect.stringMatching(/کد پیگیری/),
      correlationId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    const lines = house.api
      .log()
      .split('\n')
      .filter((line) => line.includes(correlationId));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('relation \\"account\\" does not exist');
  });
});

/** What the kernel says is listened to; only Linux tells. */
const onLinux = process.platform === 'linux' ? it : it.skip;

describe('the process', () => {
  onLinux('listens where it was told to, and nowhere else', () => {
    expect(house.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(house.address).port).toString(16).toUpperCase().padStart(4, '0');
    const listening = fs
      .readFileSync('/proc/net/tcp', 'utf8')
      .split('\n')
      .filter((line) => line.includes(`:${port} 00000000:0000 0A`));
    expect(listening.map((line) => line.trim().split(/\s+/)[1])).toEqual([`0100007F:${port}`]);
  });

  it('answers what it was asked before it ends', async () => {
    const { cookie } = await house.browser('assistant');
    const upload = http.request(`${house.address}/api/submissions`, {
      method: 'POST',
      headers: {
        cookie: cookie ?? '',
        'content-type': 'multipart/form-data; boundary=b',
        // The server says «continue» once it has taken the request: it is under way from then on.
        expect: '100-continue',
      },
    });
    const answered = once(upload, 'response');
    upload.flushHeaders();
    await once(upload, 'continue');
    const ended = house.api.stop();
    await eventually(isRefusingConnections, Boolean);
    upload.end('--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nPK\r\n--b--\r\n');
    const [response] = (await answered) as [http.IncomingMessage];
    expect(response.statusCode).toBe(422);
    expect(await ended).toBe(0);
  });
});

async function isRefusingConnections(): Promise<boolean> {
  const socket = net.connect(Number(new URL(house.address).port), '127.0.0.1');
  const isOpen = await once(socket, 'connect').then(
    () => true,
    () => false,
  );
  socket.destroy();
  return !isOpen;
}
