import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiDefaultResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { ApiFileResponse } from '../downloads/api-file-response.decorator.js';
import { contentDisposition } from '../downloads/content-disposition.js';
import { FILE_TYPES } from '../downloads/file-types.js';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { WindowParams } from '../validation/window.params.js';
import { ErrorView } from '../views/error.view.js';
import { RecomputedView, SnapshotView } from '../views/snapshot.view.js';
import { CorrectionDto } from './correction.dto.js';
import { SnapshotQuery } from './snapshot.query.js';

@ApiTags('snapshots')
@ApiDefaultResponse({ type: ErrorView })
@Controller()
export class SnapshotsController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get('snapshots')
  @ApiOperation({ summary: 'Frozen windows and their corrections, the latest first' })
  @ApiOkResponse({ type: [SnapshotView] })
  async listSnapshots(@CurrentActor() actor: Actor): Promise<SnapshotView[]> {
    return await this.useCases.listSnapshots(actor);
  }

  @Post('windows/:window/snapshots')
  @ApiOperation({ summary: 'Freeze a window; nothing of it changes any more' })
  @ApiCreatedResponse({ type: SnapshotView })
  async freezeWindow(@CurrentActor() actor: Actor, @Param() { window }: WindowParams): Promise<SnapshotView> {
    return await this.useCases.freezeWindow(actor, { window });
  }

  @Post('windows/:window/correction')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Open a frozen window for a correction; freezing it again supersedes the snapshot',
  })
  @ApiOkResponse({ type: SnapshotView, description: 'The snapshot that stood, and is kept' })
  async openCorrection(
    @CurrentActor() actor: Actor,
    @Param() { window }: WindowParams,
    @Body() { reason }: CorrectionDto,
  ): Promise<SnapshotView> {
    return await this.useCases.openCorrection(actor, { window, reason });
  }

  @Get('windows/:window/snapshot')
  @ApiOperation({ summary: 'The folder of a snapshot as a zip, with its data dictionary' })
  @ApiFileResponse('zip')
  async sendSnapshot(
    @CurrentActor() actor: Actor,
    @Param() { window }: WindowParams,
    @Query() { number }: SnapshotQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fileName, stream } = await this.useCases.sendSnapshot(actor, { window, number });
    void reply.type(FILE_TYPES.zip).header('content-disposition', contentDisposition(fileName)).send(stream);
  }

  @Get('windows/:window/recomputation')
  @ApiOperation({ summary: 'Every score again from the snapshot alone, and the first difference' })
  @ApiOkResponse({ type: RecomputedView })
  async recomputeWindow(
    @CurrentActor() actor: Actor,
    @Param() { window }: WindowParams,
    @Query() { number }: SnapshotQuery,
  ): Promise<RecomputedView> {
    return await this.useCases.recomputeWindow(actor, { window, number });
  }
}
