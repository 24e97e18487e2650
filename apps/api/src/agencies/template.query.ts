import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { TemplateFormatQuery } from './template-format.query.js';

export class TemplateQuery extends TemplateFormatQuery {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    default: 'false',
    description: 'With the constants of the agency (staff, units, services) as it last reported them',
  })
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly prefill?: 'true' | 'false';
}
