import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#faults';
import type { AppConfig } from '#platform';
import type { UseCases } from '#usecases';
import { APP_CONFIG } from '../app-config.token.js';
import { USE_CASES } from '../use-cases.token.js';
import { OpenToAll } from './open-to-all.decorator.js';
import { sessionCookie } from './session-cookie.js';

/** Finds out who asks; what they may do is the use case's to say (design §2). */
@Injectable()
export class SessionGuard implements CanActivate {
  private readonly cookieName: string;

  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    @Inject(APP_CONFIG) config: AppConfig,
    private readonly reflector: Reflector,
  ) {
    this.cookieName = sessionCookie(config).name;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride(OpenToAll, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = request.cookies[this.cookieName];
    const found = token ? await this.useCases.findSession(token) : null;
    if (!token || !found) throw new DomainError('NOT_SIGNED_IN');
    request.signedIn = { token, ...found };
    return true;
  }
}
