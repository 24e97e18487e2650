import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ApiClient } from './api-client.js';
import { runScript } from './run-script.js';
import { startProcess, type TestProcess } from './start-process.js';
import { TEST_PASSWORD } from './test-accounts.js';
import { cloneDatabase } from './test-database.js';

export interface ApiHouse {
  readonly address: string;
  readonly api: TestProcess;
  /** Of DATABASE_URL, KARNAMEH_HOME and the like: to start another process on the same house. */
  readonly environment: Readonly<Record<string, string>>;
  /** A browser in which nobody is signed in, or this account of `test-accounts.ts`. */
  browser(username?: string): Promise<ApiClient>;
  close(): Promise<void>;
}

/** A database with the accounts and agencies of `seed-house.ts`, and the compiled api on it, on a free port. */
export async function openApiHouse(environment: Readonly<Record<string, string>> = {}): Promise<ApiHouse> {
  const database = await cloneDatabase();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-api-'));
  const all = { DATABASE_URL: database.url, KARNAMEH_HOME: home, KARNAMEH_PORT: '0', ...environment };
  await runScript('dist/test/support/seed-house.js', [], all);
  const api = await startProcess('api', all);
  const address = addressIn(api.log());
  const health = await new ApiClient(address).get('/api/health');
  if (health.status !== 200) throw new Error(`the api is not well: ${health.status}`);
  return {
    address,
    api,
    environment: all,
    browser: async (username) => await browserOf(address, username),
    close: async () => {
      await api.stop();
      await database.drop();
      fs.rmSync(home, { recursive: true, force: true });
    },
  };
}

/** The port was chosen by the system: the log tells it. */
function addressIn(log: string): string {
  const address = /"address":"([^"]+)"/.exec(log)?.[1];
  if (address === undefined) throw new Error(`the api did not tell its address:\n${log}`);
  return address;
}

async function browserOf(address: string, username?: string): Promise<ApiClient> {
  const client = new ApiClient(address);
  if (username === undefined) return client;
  const answer = await client.post('/api/session', { username, password: TEST_PASSWORD });
  if (answer.status !== 200) throw new Error(`${username} could not sign in: ${answer.status}`);
  return client;
}
