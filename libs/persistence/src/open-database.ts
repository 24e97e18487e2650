import { DataSource } from 'typeorm';
import { ENTITIES } from './entities/entities.js';
import { MIGRATIONS } from './migrations/migrations.js';
import { SnakeNamingStrategy } from './snake-naming-strategy.js';

/** A connected data source. The schema is made by migrations only; TypeORM never synchronizes it. */
export async function openDatabase(url: string, options: { poolSize?: number } = {}): Promise<DataSource> {
  return await createDataSource(url, options).initialize();
}

export function createDataSource(url: string, { poolSize = 8 }: { poolSize?: number } = {}): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    // gen_random_uuid() is built in since PostgreSQL 13; no extension is needed.
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize,
    applicationName: 'karnameh',
  });
}
