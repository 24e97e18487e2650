// A process of its own: the first page of an api whose web application was not built, as JSON on stdout.
import os from 'node:os';
import path from 'node:path';
import { createLogger, readConfig } from '#platform';
import type { UseCases } from '#usecases';
import { startApi } from '../../apps/api/src/start-api.js';

const config = readConfig({ KARNAMEH_PORT: '0', LOG_LEVEL: 'warn' });
const api = await startApi({
  useCases: {} as UseCases,
  config,
  logger: createLogger(config),
  webFolder: path.join(os.tmpdir(), 'karnameh-not-built'),
});
const response = await fetch(`${api.address}/overview`);
const page = {
  status: response.status,
  type: response.headers.get('content-type'),
  text: await response.text(),
};
await api.close();
process.stdout.write(JSON.stringify(page));
