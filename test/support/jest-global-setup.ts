import { startTestServer } from './test-server.js';

/** One PostgreSQL for the whole run; the workers inherit its address in KARNAMEH_TEST_DATABASE_URL. */
export default async function globalSetup(): Promise<void> {
  await startTestServer();
}
