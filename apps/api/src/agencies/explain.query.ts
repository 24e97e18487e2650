import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsCode } from '../validation/is-code.decorator.js';

export class ExplainQuery {
  @ApiProperty({ example: 'charter-1405' })
  @IsCode()
  readonly window!: string;

  @ApiPropertyOptional({ example: 'OFF-12', description: 'Every indicator where left out' })
  @IsOptional()
  @IsCode()
  readonly indicator?: string;

  @ApiPropertyOptional({ enum: ['self', 'confirmed'], description: 'As declared where left out' })
  @IsOptional()
  @IsIn(['self', 'confirmed'])
  readonly basis?: 'self' | 'confirmed';
}
