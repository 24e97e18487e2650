import 'reflect-metadata';
import path from 'node:path';
import { createLogger, packageRoot, processEnvironment, readConfig, watchParent } from '#platform';
import { openHouse } from '#usecases';
import { startApi } from './start-api.js';

const config = readConfig(processEnvironment());
const logger = createLogger(config);
const house = await openHouse(config, logger);
const api = await startApi({
  useCases: house.useCases,
  config,
  logger,
  webFolder: path.join(packageRoot(), 'dist', 'web'),
});

let isStopping = false;

/** Requests that run are answered first; the embedded server, if any, is left last. */
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  try {
    await api.close();
    await house.close();
    process.exit(0);
  } catch (error) {
    logger.fatal({ err: error }, 'the api could not stop in order');
    process.exit(1);
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
logger.info({ address: api.address }, 'api ready');
watchParent(stop);
