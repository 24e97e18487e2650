import { ValidationPipe } from '@nestjs/common';
import { DomainError } from '#faults';

/** Refuses unknown fields; names the wrong ones, and the catalogue of messages says the rest. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) =>
      new DomainError('BAD_REQUEST', {
        detail: errors
          .slice(0, 5)
          .map(({ property }) => property)
          .join('، '),
      }),
  });
}
