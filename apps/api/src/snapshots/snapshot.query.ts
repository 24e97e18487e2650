import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

export class SnapshotQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    description: 'Of an earlier snapshot; the latest where left out',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  readonly number?: number;
}
