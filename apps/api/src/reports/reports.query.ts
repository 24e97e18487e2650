import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { WindowQuery } from '../validation/window.query.js';

export class ReportsQuery extends WindowQuery {
  @ApiPropertyOptional({ enum: ['scorecard', 'annual'], enumName: 'ReportKind' })
  @IsOptional()
  @IsIn(['scorecard', 'annual'])
  readonly kind?: 'scorecard' | 'annual';
}
