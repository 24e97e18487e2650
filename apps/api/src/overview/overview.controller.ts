import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { WindowQuery } from '../validation/window.query.js';
import { BridgeOrWallView } from '../views/bridge-or-wall.view.js';
import { ChangesView } from '../views/changes.view.js';
import { ErrorView } from '../views/error.view.js';
import { OverviewView } from '../views/overview.view.js';
import { WindowView } from '../views/window.view.js';

@ApiTags('nation')
@ApiDefaultResponse({ type: ErrorView })
@Controller()
export class OverviewController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get('windows')
  @ApiOperation({ summary: 'Score windows that may be chosen' })
  @ApiOkResponse({ type: [WindowView] })
  async listWindows(@CurrentActor() actor: Actor): Promise<WindowView[]> {
    return await this.useCases.listWindows(actor);
  }

  @Get('overview')
  @ApiOperation({ summary: 'The nation in a window: countdown, scores, who has not reported' })
  @ApiOkResponse({ type: OverviewView })
  async viewOverview(@CurrentActor() actor: Actor, @Query() { window }: WindowQuery): Promise<OverviewView> {
    return await this.useCases.viewOverview(actor, window);
  }

  @Get('overview/changes')
  @ApiOperation({
    summary: 'What changed in the nation since the window before, in sentences with their numbers',
  })
  @ApiOkResponse({ type: ChangesView })
  async viewNationChanges(
    @CurrentActor() actor: Actor,
    @Query() { window }: WindowQuery,
  ): Promise<ChangesView> {
    return await this.useCases.viewChanges(actor, { window });
  }

  @Get('bridge-or-wall')
  @ApiOperation({ summary: 'Service desk beside access to officials: the plane, the flagged, the blind' })
  @ApiOkResponse({ type: BridgeOrWallView })
  async viewBridgeOrWall(
    @CurrentActor() actor: Actor,
    @Query() { window }: WindowQuery,
  ): Promise<BridgeOrWallView> {
    return await this.useCases.viewBridgeOrWall(actor, window);
  }
}
