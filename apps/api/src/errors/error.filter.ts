import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, statusOf } from '#faults';
import { messageOf } from '#platform';
import { SubmissionRefused } from '#usecases';
import type { ApiParts } from '../api-parts.js';
import type { ErrorView } from '../views/error.view.js';
import { brokenRuleOf } from './broken-rule-of.js';

/** The one place where a broken rule or a fault of ours becomes an answer. Nothing of the fault itself leaves. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly logger: ApiParts['logger']) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const rule = brokenRuleOf(thrown) ?? new DomainError('INTERNAL_FAULT');
    const status = statusOf(rule.code);
    const where = { correlationId: request.id, method: request.method, url: request.url };
    if (status < 500) this.logger.debug({ ...where, code: rule.code }, 'a request was refused');
    else this.logger.error({ ...where, err: thrown }, 'a request failed');
    if (reply.sent) return;
    const answer: ErrorView = {
      code: rule.code,
      message: messageOf(rule.code, rule.params),
      correlationId: request.id,
      ...(rule instanceof SubmissionRefused ? { findings: rule.findings } : {}),
    };
    void reply.status(status).header('cache-control', 'no-store').send(answer);
  }
}
