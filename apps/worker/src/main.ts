import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { createLogger, processEnvironment, readConfig } from '#platform';
import { openHouse } from '#usecases';
import { WorkerModule } from './worker.module.js';

const config = readConfig(processEnvironment());
const logger = createLogger(config);
const house = await openHouse(config, logger);
const worker = await NestFactory.createApplicationContext(WorkerModule.of(house, logger), { logger: false });
worker.enableShutdownHooks(['SIGINT', 'SIGTERM']);
logger.info('worker ready');
if (process.send) {
  // Who started this process waits for this line of its channel; without that one, nobody would stop us.
  process.send('ready');
  process.on('disconnect', () => void worker.close().then(() => process.exit(0)));
}
