import { ApiProperty } from '@nestjs/swagger';
import type {
  BulkImportView as ImportContract,
  ImportedFilesView as FilesContract,
  ImportedFileView as FileContract,
} from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';

class ImportSourceView {
  @ApiProperty()
  readonly fileName!: string;

  @ApiProperty()
  readonly sha256!: string;

  @ApiProperty({ type: 'integer' })
  readonly bytes!: number;
}

export class BulkImportView implements ImportContract {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ description: 'Nothing was stored' })
  readonly isDryRun!: boolean;

  @ApiProperty({ enum: CLOSED_LISTS.importState, enumName: 'ImportState' })
  readonly state!: ImportContract['state'];

  @ApiProperty()
  readonly stateTitle!: string;

  @ApiProperty({ type: [ImportSourceView], description: 'As they were sent: zips and workbooks' })
  readonly sources!: readonly ImportSourceView[];

  @ApiProperty({ type: 'integer', description: 'Those of the report so far' })
  readonly files!: number;

  @ApiProperty({ type: 'integer' })
  readonly accepted!: number;

  @ApiProperty({ type: 'integer' })
  readonly rejected!: number;

  @ApiProperty({ type: 'integer' })
  readonly refused!: number;

  @ApiProperty({ type: 'integer' })
  readonly repeats!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly requestedBy!: string | null;

  @ApiProperty({ format: 'date-time' })
  readonly requestedAt!: string;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly requestedAtTitle!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly finishedAtTitle!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly failure!: string | null;
}

export class ImportedFileView implements FileContract {
  @ApiProperty({ description: 'Its path in the zip, or its name' })
  readonly file!: string;

  @ApiProperty({ enum: CLOSED_LISTS.importOutcome, enumName: 'ImportOutcome' })
  readonly outcome!: FileContract['outcome'];

  @ApiProperty()
  readonly outcomeTitle!: string;

  @ApiProperty({
    type: 'integer',
    nullable: true,
    description: 'Of the receipt; null where nothing is stored',
  })
  readonly number!: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly sha256!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Jalali, Tehran' })
  readonly receivedAtTitle!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly agency!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly quarter!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly quarterTitle!: string | null;

  @ApiProperty()
  readonly isLate!: boolean;

  @ApiProperty()
  readonly message!: string;

  @ApiProperty({ type: 'integer' })
  readonly blockingCount!: number;

  @ApiProperty({ type: 'integer' })
  readonly warningCount!: number;

  @ApiProperty({ type: [String], description: 'The first findings, each with its place' })
  readonly sentences!: readonly string[];
}

export class ImportedFilesView implements FilesContract {
  @ApiProperty({ type: 'integer' })
  readonly total!: number;

  @ApiProperty({ type: [ImportedFileView] })
  readonly rows!: readonly ImportedFileView[];
}
