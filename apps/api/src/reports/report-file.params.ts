import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IdParams } from '../validation/id.params.js';

export class ReportFileParams extends IdParams {
  @ApiProperty({ enum: ['pdf', 'xlsx'], enumName: 'ReportFormat' })
  @IsIn(['pdf', 'xlsx'])
  readonly format!: 'pdf' | 'xlsx';
}
