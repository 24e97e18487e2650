import { destination, pino, stdTimeFunctions, type Logger } from 'pino';
import { type AppConfig } from '../config/app-config.js';

const SECRETS = ['password', 'authorization', 'cookie', 'token', 'databaseUrl', 'redisUrl'];

/**
 * JSON lines on stderr: stdout belongs to what a command prints (`--json`). Written synchronously, so that the last
 * lines before `process.exit` are not lost. Secrets are blotted out one and two levels deep.
 */
export function createLogger(config: Pick<AppConfig, 'logLevel'>): Logger {
  return pino(
    {
      level: config.logLevel,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      redact: { paths: [...SECRETS, ...SECRETS.map((key) => `*.${key}`)], censor: '[…]' },
    },
    destination({ dest: 2, sync: true }),
  );
}
