import { Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
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
import { BulkImportView, ImportedFilesView } from '../views/bulk-import.view.js';
import { ErrorView } from '../views/error.view.js';
import { ImportedFilesQuery } from './imported-files.query.js';
import { incomingFiles } from './incoming-files.js';
import { RequestImportQuery } from './request-import.query.js';

@ApiTags('imports')
@ApiDefaultResponse({ type: ErrorView })
@Controller('imports')
export class ImportsController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Bring zips of workbooks, or workbooks, in bulk; with dryRun=true they are only checked',
    description: 'A job does the work: ask for the import by its id, and for its report file by file.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'array', items: { type: 'string', format: 'binary' } } },
      required: ['file'],
    },
  })
  @ApiAcceptedResponse({ type: BulkImportView, description: 'Taken; it is imported next' })
  async requestImport(
    @CurrentActor() actor: Actor,
    @Query() { dryRun }: RequestImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<BulkImportView> {
    return await this.useCases.requestImport(actor, {
      isDryRun: dryRun === 'true',
      filesUpTo: (maximumBytes) => incomingFiles(request, maximumBytes),
    });
  }

  @Get()
  @ApiOperation({ summary: 'Imports, the latest first' })
  @ApiOkResponse({ type: [BulkImportView] })
  async listImports(@CurrentActor() actor: Actor): Promise<BulkImportView[]> {
    return await this.useCases.listImports(actor);
  }

  @Get(':id')
  @ApiOperation({ summary: 'One import: how far it is, and what became of its files so far' })
  @ApiOkResponse({ type: BulkImportView })
  async findImport(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<BulkImportView> {
    return await this.useCases.findImport(actor, id);
  }

  @Get(':id/files')
  @ApiOperation({ summary: 'A page of 100 lines of its report' })
  @ApiOkResponse({ type: ImportedFilesView })
  async listImportedFiles(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Query() { outcome, page }: ImportedFilesQuery,
  ): Promise<ImportedFilesView> {
    return await this.useCases.listImportedFiles(actor, id, {
      ...(outcome ? { outcome } : {}),
      page: page ?? 1,
    });
  }

  @Get(':id/report')
  @ApiOperation({ summary: 'The whole report as CSV' })
  @ApiFileResponse('csv')
  async writeImportReport(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.writeImportReport(actor, id));
  }
}
