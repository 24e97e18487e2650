import type { Command } from 'commander';
import { createLogger, processEnvironment, readConfig } from '#platform';
import { openHouse, OPERATOR, shippedEditionTexts } from '#usecases';
import { Child } from '../start/child.js';
import { fillOnFirstRun } from '../start/fill-on-first-run.js';
import { say } from '../start/say.js';
import { stopSignal } from '../start/stop-signal.js';
import { takePort } from '../start/take-port.js';
import { tellAddress } from '../start/tell-address.js';

/** Everything on one machine: database, migrations, edition, worker, demonstration data on the first run, api. */
export function registerStartCommand(program: Command): void {
  program
    .command('start')
    .description('start api and worker here, with an embedded PostgreSQL where DATABASE_URL is not set')
    .action(async () => {
      const stopped = stopSignal();
      const environment = processEnvironment();
      const config = readConfig(environment);
      const port = await takePort(config.host, config.port);
      const house = await openHouse(config, createLogger({ logLevel: 'warn' }));
      const children: Child[] = [];
      // People read this terminal: the children's JSON lines of every day stay out of it unless they are asked for.
      const childEnvironment = { LOG_LEVEL: 'warn', ...environment, KARNAMEH_PORT: String(port) };
      const launch = (name: 'worker' | 'api') => children.push(new Child(name, childEnvironment));
      /** Waits for the work, unless we are asked to stop or a child ends meanwhile. */
      const untilAsked = async (work: Promise<unknown>) =>
        await Promise.race([work, stopped.asked, ...children.map(async (child) => await child.end)]);
      try {
        for (const text of shippedEditionTexts()) await house.useCases.loadEdition(OPERATOR, text);
        if (stopped.isAsked) return;
        launch('worker');
        if (config.isDemonstration) await untilAsked(fillOnFirstRun(house.useCases, config.demonstration));
        if (stopped.isAsked) return;
        launch('api');
        await untilAsked(Promise.all(children.map(async (child) => await child.isReady())));
        if (stopped.isAsked) return;
        await tellAddress(house.useCases, config, port);
        await untilAsked(stopped.asked);
      } finally {
        if (stopped.isAsked) say('در حال بستن …');
        await Promise.all(children.map(async (child) => await child.stop()));
        await house.close();
      }
    });
}
