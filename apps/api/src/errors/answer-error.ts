import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, statusOf } from '#faults';
import { messageOf } from '#platform';
import { SubmissionRefused, TrialRefused } from '#usecases';
import type { ApiParts } from '../api-parts.js';
import type { ErrorView } from '../views/error.view.js';
import { brokenRuleOf } from './broken-rule-of.js';

/** A broken rule, or a fault of ours, as an answer; of the fault itself nothing leaves but the id that finds it in the log. */
export function answerError(
  thrown: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: ApiParts['logger'],
): void {
  const rule = brokenRuleOf(thrown) ?? new DomainError('INTERNAL_FAULT');
  const status = statusOf(rule.code);
  const where = { correlationId: request.id, method: request.method, url: request.url };
  if (status < 500) logger.debug({ ...where, code: rule.code }, 'a request was refused');
  else logger.error({ ...where, err: thrown }, 'a request failed');
  if (reply.sent) return;
  const answer: ErrorView = {
    code: rule.code,
    message: messageOf(rule.code, rule.params),
    correlationId: request.id,
    ...(rule instanceof SubmissionRefused ? { findings: rule.findings } : {}),
    ...(rule instanceof TrialRefused
      ? { faults: rule.faults.map(({ path, message }) => ({ path, message })) }
      : {}),
  };
  void reply.status(status).header('cache-control', 'no-store').send(answer);
}
