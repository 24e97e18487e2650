import { HttpException } from '@nestjs/common';
import { DomainError } from '#faults';

/**
 * The rule that a request broke, or null where the fault is ours. What the framework refuses by itself (a body that is
 * not JSON, an address that no route has, a foreign origin) is known by its status only.
 */
export function brokenRuleOf(thrown: unknown): DomainError | null {
  if (thrown instanceof DomainError) return thrown;
  const status = statusOfFramework(thrown);
  if (status === null || status < 400 || status > 499) return null;
  switch (status) {
    case 403:
      return new DomainError('ORIGIN_REFUSED');
    case 404:
      return new DomainError('ADDRESS_UNKNOWN');
    case 413:
      return new DomainError('UPLOAD_TOO_LARGE');
    default:
      return new DomainError('BAD_REQUEST');
  }
}

function statusOfFramework(thrown: unknown): number | null {
  if (thrown instanceof HttpException) return thrown.getStatus();
  // Fastify's errors are not exceptions of Nest where they are thrown inside a handler.
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number')
    return thrown.statusCode;
  return null;
}
