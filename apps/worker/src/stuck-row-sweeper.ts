import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import type { createLogger } from '#platform';
import { type House, ringStuck } from '#usecases';

const EVERY_MS = 60_000;

/** Rings again, once a minute, for rows that a lost ring left behind. */
export class StuckRowSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly house: House,
    private readonly logger: ReturnType<typeof createLogger>,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    try {
      const { dependencies } = this.house;
      const rung = await ringStuck(dependencies);
      // A demonstration's rows came in years ago by their clock, and all of those that wait look left behind.
      const level = dependencies.isDemonstration ? 'info' : 'warn';
      if (rung > 0) this.logger[level]({ rung }, 'rows left behind were rung again');
    } catch (error) {
      this.logger.error({ err: error }, 'the sweep failed; the next one comes in a minute');
    }
  }
}
