import type { DomainErrorCode } from './domain-error-codes.js';

/** A broken rule of a request. One filter per application turns it into a status and a Persian sentence. */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'DomainError';
  }
}
