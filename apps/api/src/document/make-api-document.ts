import 'reflect-metadata';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createLogger, readConfig } from '#platform';
import type { UseCases } from '#usecases';
import { createApi } from '../create-api.js';
import { buildApiDocument } from './build-api-document.js';

/** The document without a house: no route is called, so nothing stands behind them. */
export async function makeApiDocument(): Promise<OpenAPIObject> {
  const config = readConfig({ LOG_LEVEL: 'warn' });
  const app = await createApi({
    useCases: {} as UseCases,
    config,
    logger: createLogger(config),
    webFolder: config.home,
  });
  const document = buildApiDocument(app);
  await app.close();
  return document;
}
