import { randomUUID } from 'node:crypto';
import { administer } from './administer.js';
import { TEMPLATE_DATABASE } from './template-database.js';

export interface TestDatabase {
  readonly url: string;
  /** For `afterAll`, when the file has closed its connections; those that it forgot are cut. */
  drop(): Promise<void>;
}

function adminUrl(): string {
  const url = process.env.KARNAMEH_TEST_DATABASE_URL;
  if (url === undefined) throw new Error('no test server: name the file *.db.spec.ts or *.e2e-spec.ts');
  return url;
}

async function create(template: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(adminUrl(), `create database ${name} template ${template}`);
  const url = new URL(adminUrl());
  url.pathname = name;
  return {
    url: url.href,
    drop: () => administer(adminUrl(), `drop database if exists ${name} with (force)`),
  };
}

/** A database of this test file with all migrations run (and nothing in it). */
export async function cloneDatabase(): Promise<TestDatabase> {
  return create(TEMPLATE_DATABASE);
}

/** A database of this test file without any table: for tests of the migrations themselves, or of the queue. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create('template0');
}
