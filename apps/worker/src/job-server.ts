import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import type { House } from '#usecases';

export class JobServer implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly house: House) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.house.serveJobs();
  }

  /** Running jobs are finished first; the embedded server, if any, is left last. */
  async onApplicationShutdown(): Promise<void> {
    await this.house.close();
  }
}
