import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { migrateDatabase } from '#persistence';
import { startEmbeddedPostgres } from '#platform';
import { administer } from './administer.js';
import { TEMPLATE_DATABASE } from './template-database.js';

export const TEST_DATABASE_VARIABLE = 'KARNAMEH_TEST_DATABASE_URL';

/** Nothing of a test outlives the run, so nothing is waited for to reach the disk. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 200,
  shared_buffers: '128MB',
};

/** Jest runs set-up and teardown in one process but loads each file by itself: the server is kept where both find it. */
interface Running {
  karnamehTestServer?: { stop(): Promise<void> } | undefined;
}
const running = globalThis as Running;

async function makeTemplate(adminUrl: string): Promise<void> {
  await administer(adminUrl, `create database ${TEMPLATE_DATABASE}`);
  const url = new URL(adminUrl);
  url.pathname = TEMPLATE_DATABASE;
  await migrateDatabase(url.href);
}

/** Starts a server in a folder of its own and migrates the template once. */
export async function startTestServer(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'karnameh-test-pg-'));
  const server = await startEmbeddedPostgres({ folder, database: 'postgres', settings: SETTINGS });
  running.karnamehTestServer = {
    stop: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
  process.env[TEST_DATABASE_VARIABLE] = server.url;
  await makeTemplate(server.url);
}

export async function stopTestServer(): Promise<void> {
  await running.karnamehTestServer?.stop();
  running.karnamehTestServer = undefined;
}
