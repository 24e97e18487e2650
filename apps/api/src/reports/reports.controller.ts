import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiDefaultResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { ApiFileResponse } from '../downloads/api-file-response.decorator.js';
import { sendFile } from '../downloads/send-file.js';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { IdParams } from '../validation/id.params.js';
import { ErrorView } from '../views/error.view.js';
import { QueueView } from '../views/queue.view.js';
import { ReportView } from '../views/report.view.js';
import { ReportFileParams } from './report-file.params.js';
import { ReportsQuery } from './reports.query.js';
import { RequestReportDto } from './request-report.dto.js';

@ApiTags('reports')
@ApiDefaultResponse({ type: ErrorView })
@Controller()
export class ReportsController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Post('reports')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a scorecard or the annual report, in PDF and Excel' })
  @ApiAcceptedResponse({ type: ReportView, description: 'In the queue; ask for it by its id' })
  async requestReport(@CurrentActor() actor: Actor, @Body() request: RequestReportDto): Promise<ReportView> {
    return await this.useCases.requestReport(actor, request);
  }

  @Get('reports')
  @ApiOperation({ summary: 'Reports that the user may see, the latest first' })
  @ApiOkResponse({ type: [ReportView] })
  async listReports(@CurrentActor() actor: Actor, @Query() filter: ReportsQuery): Promise<ReportView[]> {
    return await this.useCases.listReports(actor, filter);
  }

  @Get('reports/:id')
  @ApiOperation({ summary: 'One report: how far it is, and its files' })
  @ApiOkResponse({ type: ReportView })
  async findReport(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<ReportView> {
    return await this.useCases.findReport(actor, id);
  }

  @Get('reports/:id/files/:format')
  @ApiOperation({ summary: 'A file of a ready report; its ETag is its sha-256' })
  @ApiFileResponse('pdf', 'xlsx')
  async readReportFile(
    @CurrentActor() actor: Actor,
    @Param() { id, format }: ReportFileParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.readReportFile(actor, id, format));
  }

  @Get('queue')
  @ApiOperation({ summary: 'Jobs that wait, run and failed' })
  @ApiOkResponse({ type: QueueView })
  async viewQueue(@CurrentActor() actor: Actor): Promise<QueueView> {
    return await this.useCases.viewQueue(actor);
  }
}
