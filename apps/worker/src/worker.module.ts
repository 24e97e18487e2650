import { type DynamicModule, Module } from '@nestjs/common';
import { type createLogger } from '#platform';
import { type House } from '#usecases';
import { JobServer } from './job-server.js';
import { StuckRowSweeper } from './stuck-row-sweeper.js';

/** The queue's process: no controllers, the handler map of usecases/jobs.ts, and the sweeper. */
@Module({})
export class WorkerModule {
  static of(house: House, logger: ReturnType<typeof createLogger>): DynamicModule {
    return {
      module: WorkerModule,
      providers: [
        { provide: JobServer, useFactory: () => new JobServer(house) },
        { provide: StuckRowSweeper, useFactory: () => new StuckRowSweeper(house, logger) },
      ],
    };
  }
}
