import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { IsCode } from '../validation/is-code.decorator.js';

export class RequestReportDto {
  @ApiProperty({ enum: ['scorecard', 'annual'], enumName: 'ReportKind' })
  @IsIn(['scorecard', 'annual'])
  readonly kind!: 'scorecard' | 'annual';

  @ApiPropertyOptional({ description: 'Code of the agency; needed for a scorecard' })
  @ValidateIf(({ kind, agency }: RequestReportDto) => kind === 'scorecard' || agency !== undefined)
  @IsCode()
  readonly agency?: string;

  @ApiProperty({ example: 'charter-1405' })
  @IsCode()
  readonly window!: string;
}
