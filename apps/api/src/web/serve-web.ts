import fs from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NOT_BUILT_PAGE } from './not-built-page.js';

const YEAR_SECONDS = 31_536_000;

/**
 * Serves the built web application: Vite puts a hash into the name of each asset, so these never change; every other
 * address is a page of the application, drawn by index.html.
 */
export async function serveWeb(app: NestFastifyApplication, webFolder: string): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: webFolder,
    // Each file that was built is a route of its own; what was not built never reaches the disk.
    wildcard: false,
    index: false,
    cacheControl: false,
    suppressWarning: true,
    setHeaders: (reply, file) => {
      reply.header(
        'cache-control',
        isAsset(webFolder, file) ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache',
      );
    },
  });
  const isBuilt = fs.existsSync(path.join(webFolder, 'index.html'));
  const page = (request: FastifyRequest, reply: FastifyReply): unknown => {
    if (!isPage(request.url)) return reply.callNotFound();
    if (isBuilt) return reply.sendFile('index.html');
    return reply.status(503).type('text/html; charset=utf-8').send(NOT_BUILT_PAGE);
  };
  server.get('/', page);
  server.get('/*', page);
}

function isAsset(webFolder: string, file: string): boolean {
  return path.relative(webFolder, file).startsWith(`assets${path.sep}`);
}

/** Pages have no dot in their last part; a file that is missing is a 404, not a page. */
function isPage(url: string): boolean {
  const [place = ''] = url.split('?');
  return place !== '/api' && !place.startsWith('/api/') && !(place.split('/').at(-1) ?? '').includes('.');
}
