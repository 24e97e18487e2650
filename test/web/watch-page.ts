import type { ConsoleMessage, Page } from 'playwright-core';

/** An answer that the page is meant to get: the browser complains of each 4xx by itself. */
export interface ExpectedAnswer {
  readonly status: number;
  readonly path: string;
}

/** Nobody is signed in yet when the page first asks who is. */
const SESSION_PROBE: ExpectedAnswer = { status: 401, path: '/api/session' };

export interface PageWatch {
  expect(answer: ExpectedAnswer): void;
  /** Requests to other hosts, complaints of the console, errors that nobody caught. */
  troubles(): string[];
}

/** Listens from the first request on. */
export function watchPage(page: Page, origin: string): PageWatch {
  const troubles: string[] = [];
  const expected = [SESSION_PROBE];
  const isExpected = (message: ConsoleMessage) =>
    expected.some(
      ({ status, path }) =>
        message.text().includes(`status of ${status} `) &&
        message.location().url.startsWith(`${origin}${path}`),
    );
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${origin}/`))
      troubles.push(`a request to another host: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isExpected(message))
      troubles.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => troubles.push(`nobody caught: ${error.stack ?? error.message}`));
  return { expect: (answer) => expected.push(answer), troubles: () => [...troubles] };
}
