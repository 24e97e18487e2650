import { ApiProperty } from '@nestjs/swagger';
import type { SubmissionRow as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { ReceiptView } from './receipt.view.js';

export class SubmissionRow extends ReceiptView implements Contract {
  @ApiProperty({ type: String, nullable: true })
  readonly preparedBy!: string | null;

  @ApiProperty({ type: 'integer' })
  readonly blockingCount!: number;

  @ApiProperty({ type: 'integer' })
  readonly warningCount!: number;

  @ApiProperty({ enum: CLOSED_LISTS.submissionStep, enumName: 'SubmissionStep' })
  readonly step!: Contract['step'];
}
