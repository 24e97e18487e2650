// A process of its own: fills a data folder with a small demonstration, so that `start` finds it filled.
import { createLogger, processEnvironment, readConfig } from '#platform';
import { openHouse, OPERATOR } from '#usecases';

const [agencies = '12', years = '1'] = process.argv.slice(2);
const config = readConfig(processEnvironment());
const house = await openHouse(config, createLogger({ logLevel: 'warn' }));
await house.serveJobs();
await house.useCases.fillDemonstration(OPERATOR, { agencies: Number(agencies), years: Number(years) });
await house.close();
