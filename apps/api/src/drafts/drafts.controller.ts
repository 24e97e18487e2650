import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiDefaultResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { DraftView } from '../views/draft.view.js';
import { ErrorView } from '../views/error.view.js';
import { ReceiptView } from '../views/receipt.view.js';
import { SavedDraftView } from '../views/saved-draft.view.js';
import { DraftContentDto } from './draft-content.dto.js';
import { DraftStartQuery } from './draft-start.query.js';
import { DraftVersionDto } from './draft-version.dto.js';
import { DraftParams } from './draft.params.js';
import { SaveDraftDto } from './save-draft.dto.js';

@ApiTags('drafts')
@ApiDefaultResponse({ type: ErrorView })
@Controller('drafts/:agency/:quarter')
export class DraftsController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get()
  @ApiOperation({ summary: 'The form of an agency for a quarter, as last saved, with every finding' })
  @ApiOkResponse({ type: DraftView })
  async findDraft(@CurrentActor() actor: Actor, @Param() of: DraftParams): Promise<DraftView> {
    return await this.useCases.findDraft(actor, of);
  }

  @Get('start')
  @ApiOperation({ summary: 'What a blank form can begin from; nothing is saved' })
  @ApiOkResponse({ type: DraftContentDto })
  async startDraft(
    @CurrentActor() actor: Actor,
    @Param() of: DraftParams,
    @Query() { from }: DraftStartQuery,
  ): Promise<DraftContentDto> {
    return await this.useCases.startDraft(actor, { ...of, from });
  }

  @Put()
  @ApiOperation({ summary: 'Saves the form and checks it; 409 where another saved it meanwhile' })
  @ApiOkResponse({ type: SavedDraftView })
  async saveDraft(
    @CurrentActor() actor: Actor,
    @Param() of: DraftParams,
    @Body() { version, content }: SaveDraftDto,
  ): Promise<SavedDraftView> {
    return await this.useCases.saveDraft(actor, { ...of, version, content });
  }

  @Delete()
  @ApiOperation({ summary: 'Empties the form; 409 where another saved it meanwhile' })
  @ApiOkResponse({ type: SavedDraftView })
  async discardDraft(
    @CurrentActor() actor: Actor,
    @Param() of: DraftParams,
    @Query() { version }: DraftVersionDto,
  ): Promise<SavedDraftView> {
    return await this.useCases.discardDraft(actor, { ...of, version });
  }

  @Post('send')
  @HttpCode(202)
  @ApiOperation({ summary: 'Sends the saved form as a report, as if it had been uploaded' })
  @ApiAcceptedResponse({ type: ReceiptView, description: 'Stored; it is checked and scored next' })
  async sendDraft(
    @CurrentActor() actor: Actor,
    @Param() of: DraftParams,
    @Body() { version }: DraftVersionDto,
  ): Promise<ReceiptView> {
    return await this.useCases.sendDraft(actor, { ...of, version });
  }
}
