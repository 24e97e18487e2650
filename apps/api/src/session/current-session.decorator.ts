import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { signedInOf } from './signed-in.js';

/** The session of the request: token, actor and view. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext) =>
  signedInOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
