import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { ErrorView } from '../views/error.view.js';
import { UnitsView } from '../views/units.view.js';
import { UnitsQuery } from './units.query.js';

@ApiTags('nation')
@ApiDefaultResponse({ type: ErrorView })
@Controller('units')
export class UnitsController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get()
  @ApiOperation({
    summary: 'The units’ scores of provinces or parents: the mean of their units with its spread',
  })
  @ApiOkResponse({ type: UnitsView })
  async viewUnits(@CurrentActor() actor: Actor, @Query() query: UnitsQuery): Promise<UnitsView> {
    return await this.useCases.viewUnits(actor, query);
  }
}
