import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { ImportedFileView } from '#usecases';
import { CLOSED_LISTS } from '../views/closed-lists.js';

export class ImportedFilesQuery {
  @ApiPropertyOptional({ enum: CLOSED_LISTS.importOutcome, enumName: 'ImportOutcome' })
  @IsOptional()
  @IsIn(CLOSED_LISTS.importOutcome)
  readonly outcome?: ImportedFileView['outcome'];

  @ApiPropertyOptional({ type: 'integer', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(1_000)
  readonly page?: number;
}
