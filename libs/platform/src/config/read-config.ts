import path from 'node:path';
import { packageRoot } from '../paths/package-root.js';
import { type AppConfig } from './app-config.js';
import { ConfigError } from './config-error.js';
import { EnvironmentReader } from './environment-reader.js';
import {
  ARCHIVE_LIMITS,
  type ArchiveLimitsGiven,
  READING_LIMITS,
  type ReadingLimits,
} from './limit-variables.js';
import { LOG_LEVELS } from './log-level.js';

const KIB = 1024;
const MIB = 1024 * KIB;

/** A filled workbook of edition 1 is below 100 KiB; the rest is room for what people paste into theirs. */
const USUAL_UPLOAD_BYTES = 20 * MIB;

/**
 * Reads the environment (design §7): KARNAMEH_HOME, KARNAMEH_HOST, KARNAMEH_PORT, KARNAMEH_ORIGIN, DATABASE_URL,
 * REDIS_URL, LOG_LEVEL, KARNAMEH_DEMO_*, KARNAMEH_QUEUE_PREFIX, KARNAMEH_UPLOAD_BYTES, KARNAMEH_READ_* and KARNAMEH_ZIP_*.
 * A relative KARNAMEH_HOME counts from the working folder; without one it is `var` under the package root.
 * @throws ConfigError with every fault at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): AppConfig {
  const reader = new EnvironmentReader(environment);
  const databaseUrl = reader.url(
    'DATABASE_URL',
    ['postgres', 'postgresql'],
    'postgres://user:password@host:5432/karnameh',
  );
  const origin = reader.url('KARNAMEH_ORIGIN', ['http', 'https'], 'https://karnameh.example.ir');
  const config: AppConfig = {
    home: path.resolve(reader.text('KARNAMEH_HOME') ?? path.join(packageRoot(), 'var')),
    databaseUrl,
    redisUrl: reader.url('REDIS_URL', ['redis', 'rediss'], 'redis://host:6379'),
    host: reader.host('KARNAMEH_HOST', '127.0.0.1'),
    port: reader.integer('KARNAMEH_PORT', 4600, [0, 65_535]),
    logLevel: reader.oneOf('LOG_LEVEL', 'info', LOG_LEVELS),
    isDemonstration: databaseUrl === null,
    demonstration: {
      agencies: reader.integer('KARNAMEH_DEMO_AGENCIES', 60, [1, 5_000]),
      years: reader.integer('KARNAMEH_DEMO_YEARS', 2, [1, 5]),
    },
    publicOrigin: origin === null ? null : new URL(origin).origin,
    queuePrefix: reader.name('KARNAMEH_QUEUE_PREFIX', 'karnameh'),
    limits: {
      uploadBytes: reader.integer('KARNAMEH_UPLOAD_BYTES', USUAL_UPLOAD_BYTES, [64 * KIB, 256 * MIB]),
      reading: reader.integers<keyof ReadingLimits>(READING_LIMITS),
      archive: reader.integers<keyof ArchiveLimitsGiven>(ARCHIVE_LIMITS),
    },
  };
  if (reader.faults.length > 0) throw new ConfigError(reader.faults);
  return Object.freeze({ ...config, limits: Object.freeze(config.limits) });
}
