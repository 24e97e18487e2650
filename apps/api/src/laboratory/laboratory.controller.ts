import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { ApiFileResponse } from '../downloads/api-file-response.decorator.js';
import { sendFile } from '../downloads/send-file.js';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { AgencyParams } from '../validation/agency.params.js';
import { WindowQuery } from '../validation/window.query.js';
import { ErrorView } from '../views/error.view.js';
import { RehearsalView, SensitivityView, TriableEditionView, TrialView } from '../views/laboratory.view.js';
import { RehearsalDto } from './rehearsal.dto.js';
import { TrialDto } from './trial.dto.js';

@ApiTags('laboratory')
@ApiDefaultResponse({ type: ErrorView })
@Controller()
export class LaboratoryController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get('laboratory/edition')
  @ApiOperation({ summary: 'The edition in force for a window, as the laboratory starts from it' })
  @ApiOkResponse({ type: TriableEditionView })
  async viewTriableEdition(
    @CurrentActor() actor: Actor,
    @Query() { window }: WindowQuery,
  ): Promise<TriableEditionView> {
    return await this.useCases.viewTriableEdition(actor, window);
  }

  @Post('laboratory/try')
  @HttpCode(200)
  @ApiOperation({ summary: 'Changes of an edition beside the live scores of a window; nothing is stored' })
  @ApiOkResponse({ type: TrialView })
  async tryEdition(@CurrentActor() actor: Actor, @Body() trial: TrialDto): Promise<TrialView> {
    return await this.useCases.tryEdition(actor, trial);
  }

  @Post('laboratory/try/file')
  @HttpCode(200)
  @ApiOperation({ summary: 'The agencies of a trial as CSV' })
  @ApiFileResponse('csv')
  async writeTrial(
    @CurrentActor() actor: Actor,
    @Body() trial: TrialDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.writeTrial(actor, trial));
  }

  @Post('laboratory/rehearse')
  @HttpCode(200)
  @ApiOperation({ summary: 'The same changes over every stored window, each by the edition in force for it' })
  @ApiOkResponse({ type: RehearsalView })
  async rehearseRule(@CurrentActor() actor: Actor, @Body() rehearsal: RehearsalDto): Promise<RehearsalView> {
    return await this.useCases.rehearseRule(actor, rehearsal);
  }

  @Get('agencies/:code/sensitivity')
  @ApiOperation({ summary: 'On which articles, and how closely before its neighbours, a rank rests' })
  @ApiOkResponse({ type: SensitivityView })
  async viewSensitivity(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() { window }: WindowQuery,
  ): Promise<SensitivityView> {
    return await this.useCases.viewSensitivity(actor, { agency: code, window });
  }
}
