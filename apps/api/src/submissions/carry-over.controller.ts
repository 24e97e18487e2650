import { Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiDefaultResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
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
import { CarryOverView } from '../views/carry-over.view.js';
import { ErrorView } from '../views/error.view.js';
import { readUpload } from './read-upload.js';

@ApiTags('submissions')
@ApiDefaultResponse({ type: ErrorView })
@Controller('submissions')
export class CarryOverController {
  constructor(
    @Inject(USE_CASES) private readonly useCases: UseCases,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Get(':id/carry-over')
  @ApiOperation({ summary: 'What of an older workbook the current one would hold; nothing is changed' })
  @ApiOkResponse({ type: CarryOverView })
  async viewCarryOver(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<CarryOverView> {
    return await this.useCases.viewCarryOver(actor, id);
  }

  @Get(':id/carried-over')
  @ApiOperation({ summary: 'The current workbook with the data of the one that was sent, to be sent again' })
  @ApiFileResponse('xlsx')
  async carryOverSubmission(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    sendFile(request, reply, await this.useCases.carryOverSubmission(actor, id));
  }

  @Post('carried-over')
  @HttpCode(200)
  @ApiOperation({
    summary: 'The same for a workbook that is refused for its edition or version; nothing is stored',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      properties: { file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  })
  @ApiFileResponse('xlsx')
  async carryOverUpload(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await readUpload(request, this.config.limits.uploadBytes);
    sendFile(request, reply, await this.useCases.carryOverUpload(actor, file));
  }
}
