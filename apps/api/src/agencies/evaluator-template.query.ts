import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { TemplateFormatQuery } from './template-format.query.js';

const KINDS = ['indicators', 'survey', 'calls'] as const;

export class EvaluatorTemplateQuery extends TemplateFormatQuery {
  @ApiPropertyOptional({
    enum: KINDS,
    default: 'indicators',
    description: 'indicators: what was measured; survey, calls: the forms one by one, aggregated here',
  })
  @IsOptional()
  @IsIn(KINDS)
  readonly kind?: (typeof KINDS)[number];
}
