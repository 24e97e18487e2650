import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiDefaultResponse,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#access';
import type { AppConfig } from '#platform';
import type { UseCases } from '#usecases';
import { APP_CONFIG } from '../app-config.token.js';
import { ApiFileResponse } from '../downloads/api-file-response.decorator.js';
import { sendFile } from '../downloads/send-file.js';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { IdParams } from '../validation/id.params.js';
import { CheckView } from '../views/check.view.js';
import { ErrorView } from '../views/error.view.js';
import { FindingView } from '../views/finding.view.js';
import { ReceiptView } from '../views/receipt.view.js';
import { RepairView } from '../views/repair.view.js';
import { SubmissionRow } from '../views/submission-row.view.js';
import { SubmissionView } from '../views/submission.view.js';
import { readUpload } from './read-upload.js';
import { FormsBody } from './forms-body.js';
import { repairChoiceOf } from './repair-choice-of.js';
import { RepairsQuery } from './repairs.query.js';
import { ReportBody } from './report-body.js';
import { SubmissionsQuery } from './submissions.query.js';

const REPORT = {
  schema: {
    oneOf: [
      {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' } },
        required: ['file'],
      },
      { $ref: getSchemaPath(ReportBody) },
      { $ref: getSchemaPath(FormsBody) },
      { type: 'string', description: 'Text of a CSV (UTF-8)' },
    ],
  },
};

@ApiTags('submissions')
@ApiDefaultResponse({ type: ErrorView })
@Controller('submissions')
export class SubmissionsController {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send a report; 422 with every finding where it is refused whole',
    description:
      'A workbook, JSON or CSV as the file of a form, or JSON or CSV as the body itself. All are checked, stored byte ' +
      'for byte and acknowledged alike; findings name a cell, a JSON pointer, or line:field of a CSV.',
  })
  @ApiExtraModels(ReportBody, FormsBody)
  @ApiConsumes('multipart/form-data', 'application/json', 'text/csv')
  @ApiBody(REPORT)
  @ApiAcceptedResponse({ type: ReceiptView, description: 'Stored; it is checked and scored next' })
  async acceptUpload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ReceiptView> {
    return await this.useCases.acceptUpload(actor, await readUpload(request, this.config.limits.uploadBytes));
  }

  @Post('check')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Check a report as if it were sent; nothing is stored',
    description:
      'Takes what POST /api/submissions takes. Holds it against what the agency reported before, too.',
  })
  @ApiConsumes('multipart/form-data', 'application/json', 'text/csv')
  @ApiBody(REPORT)
  @ApiOkResponse({ type: CheckView })
  async checkUpload(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<CheckView> {
    return await this.useCases.checkUpload(actor, await readUpload(request, this.config.limits.uploadBytes));
  }

  @Get()
  @ApiOperation({ summary: 'Submissions that the user may see, the latest first' })
  @ApiOkResponse({ type: [SubmissionRow] })
  async listSubmissions(
    @CurrentActor() actor: Actor,
    @Query() filter: SubmissionsQuery,
  ): Promise<SubmissionRow[]> {
    return await this.useCases.listSubmissions(actor, filter);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One submission: findings, score of its quarter, where it stands' })
  @ApiOkResponse({ type: SubmissionView })
  async findSubmission(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<SubmissionView> {
    return await this.useCases.findSubmission(actor, id);
  }

  @Get(':id/findings')
  @ApiOperation({ summary: 'All findings of a submission, in the order of the file' })
  @ApiOkResponse({ type: [FindingView] })
  async listFindings(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<FindingView[]> {
    return await this.useCases.listFindings(actor, id);
  }

  @Get(':id/annotated')
  @ApiOperation({
    summary: 'The sender’s own workbook with every finding at its cell and a first sheet of all',
    description: 'Of a JSON or CSV, the current workbook filled with it, to be mended and sent instead.',
  })
  @ApiFileResponse('xlsx')
  async annotateSubmission(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.annotateSubmission(actor, id));
  }

  @Get(':id/repairs')
  @ApiOperation({ summary: 'What in the workbook can be mended without judgement; nothing is changed' })
  @ApiOkResponse({ type: [RepairView] })
  async listRepairs(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<RepairView[]> {
    return await this.useCases.listRepairs(actor, id);
  }

  @Get(':id/repaired')
  @ApiOperation({
    summary: 'A copy of the workbook with those repairs made that are chosen, to be sent again',
  })
  @ApiFileResponse('xlsx')
  async repairSubmission(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Query() query: RepairsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.repairSubmission(actor, id, repairChoiceOf(query)));
  }
}
