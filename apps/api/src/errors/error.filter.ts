import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ApiParts } from '../api-parts.js';
import { answerError } from './answer-error.js';

/** The one filter: everything that is thrown below becomes an answer here. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: ApiParts['logger']) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerError(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.logger);
  }
}
