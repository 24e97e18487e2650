import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The OpenAPI document; the types of the web application are generated from it (`npm run openapi`). */
export function buildApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const base = new DocumentBuilder()
    .setTitle('کارنامه')
    .setDescription(
      'Scorecards of how executive agencies respect citizens’ rights. Points and percentages are decimal text, ' +
        'days are Jalali codes (1405-09-29), quarters 1405-Q1, windows charter-1405.',
    )
    .setVersion('1')
    .build();
  return SwaggerModule.createDocument(app, base, {
    operationIdFactory: (_controller, method) => method,
  });
}
