import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { signedInOf } from './signed-in.js';

/** The actor that every use case takes first. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    signedInOf(context.switchToHttp().getRequest<FastifyRequest>()).actor,
);
