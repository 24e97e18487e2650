import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { AgencyParams } from '../validation/agency.params.js';
import { ErrorView } from '../views/error.view.js';
import { PooledUnitsView } from '../views/pooled-units.view.js';
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

  @Get(':code')
  @ApiOperation({ summary: 'The pooled values of the units of one parent or province, with their coverage' })
  @ApiOkResponse({ type: PooledUnitsView })
  async viewPooledUnits(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() query: UnitsQuery,
  ): Promise<PooledUnitsView> {
    return await this.useCases.viewPooledUnits(actor, { ...query, code });
  }
}
