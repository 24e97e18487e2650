import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { packageRoot } from '../paths/package-root.js';
import { ConfigError } from './config-error.js';
import { readConfig } from './read-config.js';

function faultsOf(environment: Record<string, string>): ConfigError {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('no fault was found');
}

describe(readConfig.name, () => {
  it('needs nothing: without variables it is a demonstration on this machine', () => {
    expect(readConfig({})).toEqual({
      home: path.join(packageRoot(), 'var'),
      databaseUrl: null,
      redisUrl: null,
      host: '127.0.0.1',
      port: 4600,
      logLevel: 'info',
      isDemonstration: true,
      demonstration: { agencies: 60, years: 2 },
      publicOrigin: null,
      queuePrefix: 'karnameh',
      limits: { uploadBytes: 20 * 1024 * 1024, reading: {}, archive: {} },
    });
  });

  it('reads every variable', () => {
    expect(
      readConfig({
        KARNAMEH_HOME: '/srv/karnameh',
        KARNAMEH_HOST: '0.0.0.0',
        KARNAMEH_PORT: '8080',
        KARNAMEH_ORIGIN: 'https://karnameh.example.ir/',
        KARNAMEH_DEMO_AGENCIES: '300',
        KARNAMEH_DEMO_YEARS: '1',
        KARNAMEH_QUEUE_PREFIX: 'north_2',
        KARNAMEH_UPLOAD_BYTES: '1048576',
        KARNAMEH_READ_CELLS: '50000',
        KARNAMEH_ZIP_ENTRIES: '100',
        DATABASE_URL: 'postgresql://app:p%40ss@db.example:5432/karnameh?sslmode=require',
        REDIS_URL: 'rediss://redis.example:6380/1',
        LOG_LEVEL: 'DEBUG',
      }),
    ).toEqual({
      home: path.resolve('/srv/karnameh'),
      databaseUrl: 'postgresql://app:p%40ss@db.example:5432/karnameh?sslmode=require',
      redisUrl: 'rediss://redis.example:6380/1',
      host: '0.0.0.0',
      port: 8080,
      logLevel: 'debug',
      isDemonstration: false,
      demonstration: { agencies: 300, years: 1 },
      publicOrigin: 'https://karnameh.example.ir',
      queuePrefix: 'north_2',
      limits: { uploadBytes: 1_048_576, reading: { cells: 50_000 }, archive: { entries: 100 } },
    });
  });

  it('takes an empty variable for one that is not set, and 0 for any free port', () => {
    expect(readConfig({ DATABASE_URL: ' ', LOG_LEVEL: '', KARNAMEH_PORT: '0' })).toMatchObject({
      isDemonstration: true,
      logLevel: 'info',
      port: 0,
    });
  });

  it('lists all faults at once, each in Persian and in English', () => {
    const { faults, message } = faultsOf({
      KARNAMEH_HOST: 'localhost:80',
      KARNAMEH_PORT: '65536',
      KARNAMEH_ORIGIN: 'karnameh.example.ir',
      KARNAMEH_QUEUE_PREFIX: 'a:b',
      KARNAMEH_UPLOAD_BYTES: '20MB',
      KARNAMEH_READ_MILLISECONDS: '20s',
      KARNAMEH_ZIP_ENTRIES: '100000',
      DATABASE_URL: 'mysql://root@db/x',
      REDIS_URL: 'redis.example:6379',
      LOG_LEVEL: 'loud',
    });
    expect(faults.map(({ variable }) => variable).sort()).toEqual([
      'DATABASE_URL',
      'KARNAMEH_HOST',
      'KARNAMEH_ORIGIN',
      'KARNAMEH_PORT',
      'KARNAMEH_QUEUE_PREFIX',
      'KARNAMEH_READ_MILLISECONDS',
      'KARNAMEH_UPLOAD_BYTES',
      'KARNAMEH_ZIP_ENTRIES',
      'LOG_LEVEL',
      'REDIS_URL',
    ]);
    for (const fault of faults) {
      expect(fault.persian).toMatch(/[\u0600-\u06ff]/);
      expect(fault.english).toMatch(/^(must|is not) [ -~]+$/);
      expect(message).toContain(`${fault.variable}: ${fault.persian}`);
      expect(message).toContain(fault.english);
    }
    expect(message).toContain('عددی صحیح از ۰ تا ۶۵۵۳۵');
    expect(message).toContain('from 65536 to 268435456');
  });

  it.each(['-1', '1e3', '4600.5', '0x10', '99999999999999999999'])('refuses the port «%s»', (port) => {
    expect(faultsOf({ KARNAMEH_PORT: port }).faults).toHaveLength(1);
  });

  it('never repeats a value: it may hold a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://root:secret@db/x' }).message).not.toContain('secret');
  });

  it('cannot be changed afterwards', () => {
    const config = readConfig({});
    expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
    expect(() => Object.assign(config.limits, { uploadBytes: 1 })).toThrow(TypeError);
  });
});
