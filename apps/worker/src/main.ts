import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createLogger, processEnvironment, readConfig, watchParent } from '#platform';
import { openHouse } from '#usecases';
import { WorkerModule } from './worker.module.js';

const config = readConfig(processEnvironment());
const logger = createLogger(config);
const house = await openHouse(config, logger);
const worker = await NestFactory.createApplicationContext(WorkerModule.of(house, logger), { logger: false });
worker.enableShutdownHooks(['SIGINT', 'SIGTERM']);
logger.info('worker ready');
watchParent(async () => {
  await worker.close();
  process.exit(0);
});
