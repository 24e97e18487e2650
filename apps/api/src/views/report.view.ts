import { ApiProperty } from '@nestjs/swagger';
import type { ReportFileView as FileContract, ReportView as Contract } from '#usecases';
import { NamedView } from './named.view.js';

class ReportFileView implements FileContract {
  @ApiProperty({ enum: ['pdf', 'xlsx'], enumName: 'ReportFormat' })
  readonly format!: FileContract['format'];

  @ApiProperty()
  readonly fileName!: string;

  @ApiProperty({ type: 'integer' })
  readonly bytes!: number;

  @ApiProperty()
  readonly sha256!: string;
}

export class ReportView implements Contract {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ enum: ['scorecard', 'annual'], enumName: 'ReportKind' })
  readonly kind!: Contract['kind'];

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ example: 'charter-1405' })
  readonly window!: string;

  @ApiProperty()
  readonly windowTitle!: string;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly agency!: NamedView | null;

  @ApiProperty({ enum: ['queued', 'rendering', 'ready', 'failed'], enumName: 'ReportState' })
  readonly state!: Contract['state'];

  @ApiProperty({ description: 'What is being done now, in Persian' })
  readonly step!: string;

  @ApiProperty({ type: 'integer' })
  readonly done!: number;

  @ApiProperty({ type: 'integer' })
  readonly total!: number;

  @ApiProperty({ type: 'integer', description: 'Reports that will be made before this one' })
  readonly ahead!: number;

  @ApiProperty({ format: 'date-time' })
  readonly requestedAt!: string;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly requestedAtTitle!: string;

  @ApiProperty({ type: [ReportFileView] })
  readonly files!: readonly ReportFileView[];

  @ApiProperty({ type: String, nullable: true })
  readonly failure!: string | null;
}
