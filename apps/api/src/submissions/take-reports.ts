import type { FastifyInstance, FastifyRequest } from 'fastify';
import { REPORT_JSON } from './report-json.js';

/**
 * Lets JSON and CSV reports through to their controller as streams, unread: they may be larger than the bodies of other
 * requests, they are hashed as they came, and a broken one is answered by the checks, not by a parser.
 */
export function takeReports(server: Pick<FastifyInstance, 'addHook' | 'addContentTypeParser'>): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (isReport(request) && /^application\/json\b/i.test(request.headers['content-type'] ?? ''))
      request.headers['content-type'] = REPORT_JSON;
    done();
  });
  server.addContentTypeParser([REPORT_JSON, 'text/csv'], (_request, payload, done) => {
    done(null, payload);
  });
}

const REPORT_DOORS: ReadonlySet<string> = new Set(['/api/submissions', '/api/submissions/check']);

function isReport({ method, routeOptions }: FastifyRequest): boolean {
  return method === 'POST' && REPORT_DOORS.has(routeOptions.url ?? '');
}
