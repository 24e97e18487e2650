import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { buildApiDocument } from './build-api-document.js';

/** The page at /api/docs, the document at /api/docs-json. Built when it is first asked for. */
export function serveApiDocument(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => buildApiDocument(app), {
    raw: ['json'],
    customSiteTitle: 'کارنامه — API',
    // The badge of a foreign validator would be a request out of the house.
    swaggerOptions: { validatorUrl: null },
  });
}
