import { ApiProperty } from '@nestjs/swagger';
import type { SubmissionView as Contract } from '#usecases';
import { FindingView } from './finding.view.js';
import { SubmissionRow } from './submission-row.view.js';

class QuarterScoreView {
  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty({ example: '712.35' })
  readonly earned!: string;

  @ApiProperty({ example: '1000.00' })
  readonly ceiling!: string;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;
}

export class SubmissionView extends SubmissionRow implements Contract {
  @ApiProperty({ type: [FindingView], description: 'The first 200, in the order of the file' })
  readonly findings!: readonly FindingView[];

  @ApiProperty({ type: 'integer', description: 'Of all findings; the rest is had by itself' })
  readonly findingCount!: number;

  @ApiProperty({ type: 'integer' })
  readonly valueCount!: number;

  @ApiProperty({
    type: QuarterScoreView,
    nullable: true,
    description: 'Of its quarter, for an agency’s own workbook',
  })
  readonly score!: QuarterScoreView | null;

  @ApiProperty({ type: String, nullable: true })
  readonly failure!: string | null;
}
