import type { LoggerService } from '@nestjs/common';
import type { ApiParts } from './api-parts.js';

/** Nest's own warnings and errors in our log; its start-up chatter is left out. */
export function nestLog(logger: ApiParts['logger']): LoggerService {
  return {
    log: () => undefined,
    warn: (message: unknown) => logger.warn({ nest: message }, 'warning of the framework'),
    error: (message: unknown) => logger.error({ err: message }, 'error of the framework'),
    fatal: (message: unknown) => logger.fatal({ err: message }, 'the framework gave up'),
  };
}
