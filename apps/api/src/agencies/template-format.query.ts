import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { QuarterQuery } from '../validation/quarter.query.js';

const FORMATS = ['xlsx', 'csv', 'json'] as const;

export class TemplateFormatQuery extends QuarterQuery {
  @ApiPropertyOptional({ enum: FORMATS, default: 'xlsx' })
  @IsOptional()
  @IsIn(FORMATS)
  readonly format?: (typeof FORMATS)[number];
}
