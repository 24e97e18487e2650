import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional } from 'class-validator';
import type { RehearsalView } from '#usecases';
import { BandView } from '../views/explain.view.js';
import { CLOSED_LISTS } from '../views/closed-lists.js';

type Aggregation = RehearsalView['aggregation'];

/** What is not given stays. Only documented here: the use case reads it, so that it can tell every fault at once. */
export class IndicatorChangeDto {
  @ApiPropertyOptional({ minimum: 0, maximum: 1000, description: 'Two decimals at most; 0 leaves it out' })
  readonly weight?: number;

  @ApiPropertyOptional({ enum: CLOSED_LISTS.method, enumName: 'Method' })
  readonly method?: string;

  @ApiPropertyOptional({ example: '90' })
  readonly target?: string;

  @ApiPropertyOptional({ example: '50', description: 'With method linear' })
  readonly limit?: string;

  @ApiPropertyOptional({ type: [BandView], description: 'With method bands' })
  readonly bands?: readonly BandView[];
}

@ApiExtraModels(IndicatorChangeDto)
export class EditionChangesDto {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { $ref: getSchemaPath(IndicatorChangeDto) },
    description: 'By the code of the indicator',
  })
  readonly indicators?: Readonly<Record<string, IndicatorChangeDto>>;

  @ApiPropertyOptional({ type: 'array', items: { type: 'integer' }, example: [13] })
  readonly withoutArticles?: readonly number[];

  @ApiPropertyOptional({ type: [String], example: ['OFF-12'] })
  readonly withoutIndicators?: readonly string[];
}

export class RehearsalDto {
  @ApiProperty({ type: EditionChangesDto })
  @IsObject()
  readonly changes!: EditionChangesDto;

  @ApiPropertyOptional({
    enum: CLOSED_LISTS.aggregation,
    enumName: 'Aggregation',
    description: 'arithmetic, the official sum, where left out',
  })
  @IsOptional()
  @IsIn(CLOSED_LISTS.aggregation)
  readonly aggregation?: Aggregation;
}
