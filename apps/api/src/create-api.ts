import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ApiModule } from './api.module.js';
import type { ApiParts } from './api-parts.js';
import { serveApiDocument } from './document/serve-api-document.js';
import { answerError } from './errors/answer-error.js';
import { ErrorFilter } from './errors/error.filter.js';
import { nestLog } from './nest-log.js';
import { securityHeaders } from './security-headers.js';
import { takeReports } from './submissions/take-reports.js';
import { validationPipe } from './validation/validation-pipe.js';
import { serveWeb } from './web/serve-web.js';

/** The largest body of JSON is a form with a long note in every row; files come under a limit of their own. */
const JSON_BYTES = 512 * 1024;
/** Long enough for a large workbook over a slow line, short enough to let go of a client that never finishes. */
const REQUEST_TIMEOUT_MS = 300_000;

/** The whole application, listening nowhere yet. */
export async function createApi(parts: ApiParts): Promise<NestFastifyApplication> {
  const { config, logger, webFolder } = parts;
  const adapter = new FastifyAdapter({
    genReqId: () => randomUUID(),
    bodyLimit: JSON_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // An address that cannot even be decoded never reaches Nest.
    frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
      answerError(error, request, reply, logger),
    // Behind a proxy, throttling counts the people's addresses and not the proxy's; a stranger's header is not believed.
    trustProxy: config.publicOrigin === null ? false : ['loopback', 'uniquelocal'],
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(parts), adapter, {
    logger: nestLog(logger),
    abortOnError: false,
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ErrorFilter(logger));
  app.enableCsrfProtection({ trustedOrigins: config.publicOrigin === null ? [] : [config.publicOrigin] });
  const server = adapter.getInstance();
  server.decorateRequest('signedIn', null);
  server.addHook('onRequest', (request, reply, done) => {
    // Answers are of one person at one time; files with a hash say otherwise themselves.
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    done();
  });
  takeReports(server);
  await app.register(fastifyHelmet, securityHeaders(config));
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart);
  serveApiDocument(app);
  await serveWeb(app, webFolder);
  return app;
}
