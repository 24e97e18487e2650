import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Res, UseGuards } from '@nestjs/common';
import {
  ApiDefaultResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AppConfig } from '#platform';
import type { UseCases } from '#usecases';
import { APP_CONFIG } from '../app-config.token.js';
import { USE_CASES } from '../use-cases.token.js';
import { ErrorView } from '../views/error.view.js';
import { SessionView } from '../views/session.view.js';
import { CurrentSession } from './current-session.decorator.js';
import { OpenToAll } from './open-to-all.decorator.js';
import { type SessionCookie, sessionCookie } from './session-cookie.js';
import { SignInThrottle } from './sign-in-throttle.guard.js';
import { SignInDto } from './sign-in.dto.js';
import type { SignedIn } from './signed-in.js';

@ApiTags('session')
@ApiDefaultResponse({ type: ErrorView })
@Controller('session')
export class SessionController {
  private readonly cookie: SessionCookie;

  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    @Inject(APP_CONFIG) config: AppConfig,
  ) {
    this.cookie = sessionCookie(config);
  }

  @Post()
  @HttpCode(200)
  @OpenToAll()
  @UseGuards(SignInThrottle)
  @ApiOperation({ summary: 'Sign in; the session is a cookie of 12 hours' })
  @ApiOkResponse({ type: SessionView })
  async signIn(
    @Body() credentials: SignInDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { token, expiresAt, session } = await this.useCases.signIn(credentials);
    reply.setCookie(this.cookie.name, token, { ...this.cookie.options, expires: expiresAt });
    return session;
  }

  @Get()
  @ApiOperation({ summary: 'Who is signed in, and what they may do somewhere' })
  @ApiOkResponse({ type: SessionView })
  findSession(@CurrentSession() { session }: SignedIn): SessionView {
    return session;
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out: the session is forgotten here, not only in the browser' })
  @ApiNoContentResponse()
  async signOut(
    @CurrentSession() { token }: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.useCases.signOut(token);
    reply.clearCookie(this.cookie.name, this.cookie.options);
  }
}
