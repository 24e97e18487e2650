import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
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
import { AgencyRow } from '../views/agency-row.view.js';
import { ChangesView } from '../views/changes.view.js';
import { ErrorView } from '../views/error.view.js';
import { ExplainView } from '../views/explain.view.js';
import { ScorecardView } from '../views/scorecard.view.js';
import { EvaluatorTemplateQuery } from './evaluator-template.query.js';
import { ExplainQuery } from './explain.query.js';
import { TemplateQuery } from './template.query.js';

@ApiTags('agencies')
@ApiDefaultResponse({ type: ErrorView })
@Controller()
export class AgenciesController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get('agencies')
  @ApiOperation({ summary: 'Agencies that the user may see, with score, rank and silence ledger' })
  @ApiOkResponse({ type: [AgencyRow] })
  async listAgencies(@CurrentActor() actor: Actor, @Query() { window }: WindowQuery): Promise<AgencyRow[]> {
    return await this.useCases.listAgencies(actor, window);
  }

  @Get('agencies/:code/scorecard')
  @ApiOperation({ summary: 'The scorecard of one agency in a window' })
  @ApiOkResponse({ type: ScorecardView })
  async viewScorecard(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() { window }: WindowQuery,
  ): Promise<ScorecardView> {
    return await this.useCases.viewScorecard(actor, code, window);
  }

  @Get('agencies/:code/changes')
  @ApiOperation({
    summary: 'What changed at one agency since the window before, in sentences with their numbers',
  })
  @ApiOkResponse({ type: ChangesView })
  async viewAgencyChanges(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() { window }: WindowQuery,
  ): Promise<ChangesView> {
    return await this.useCases.viewChanges(actor, { agency: code, window });
  }

  @Get('agencies/:code/explanation')
  @ApiOperation({ summary: 'A score opened down to the cells that it came from' })
  @ApiOkResponse({ type: ExplainView })
  async explainScore(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() { window, indicator, basis }: ExplainQuery,
  ): Promise<ExplainView> {
    return await this.useCases.explainScore(actor, { agency: code, window, indicator, basis });
  }

  @Get('agencies/:code/template')
  @ApiOperation({ summary: 'The blank workbook, CSV or JSON of one agency for a quarter' })
  @ApiFileResponse('xlsx', 'csv', 'json')
  async makeAgencyTemplate(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() { quarter, format, prefill }: TemplateQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = { agency: code, quarter, format: format ?? 'xlsx', prefill: prefill === 'true' };
    sendFile(request, reply, await this.useCases.makeAgencyTemplate(actor, query));
  }

  @Get('evaluation/template')
  @ApiOperation({
    summary:
      'The evaluator’s blank workbook, questionnaire or calls for a quarter, with the agencies in scope',
  })
  @ApiFileResponse('xlsx', 'csv', 'json')
  async makeEvaluatorTemplate(
    @CurrentActor() actor: Actor,
    @Query() { quarter, kind, format }: EvaluatorTemplateQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const query = { quarter, kind: kind ?? 'indicators', format: format ?? 'xlsx' };
    sendFile(request, reply, await this.useCases.makeEvaluatorTemplate(actor, query));
  }
}
