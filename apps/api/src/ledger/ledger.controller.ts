import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { ApiFileResponse } from '../downloads/api-file-response.decorator.js';
import { sendFile } from '../downloads/send-file.js';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { ErrorView } from '../views/error.view.js';
import { SilenceLedgerView } from '../views/silence-ledger.view.js';
import { LedgerQuery } from './ledger.query.js';

@ApiTags('nation')
@ApiDefaultResponse({ type: ErrorView })
@Controller('silence-ledger')
export class LedgerController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get()
  @ApiOperation({ summary: 'Who reported and who did not, agency by quarter, the most silent first' })
  @ApiOkResponse({ type: SilenceLedgerView })
  async viewSilenceLedger(
    @CurrentActor() actor: Actor,
    @Query() query: LedgerQuery,
  ): Promise<SilenceLedgerView> {
    return await this.useCases.viewSilenceLedger(actor, query);
  }

  @Get('file')
  @ApiOperation({ summary: 'The same as CSV, an agency a line' })
  @ApiFileResponse('csv')
  async writeSilenceLedger(
    @CurrentActor() actor: Actor,
    @Query() query: LedgerQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.writeSilenceLedger(actor, query));
  }
}
