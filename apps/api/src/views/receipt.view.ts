import { ApiProperty } from '@nestjs/swagger';
import type { ReceiptView as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';

export class ReceiptView implements Contract {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty({ enum: ['agency', 'evaluator'] })
  readonly kind!: Contract['kind'];

  @ApiProperty()
  readonly fileName!: string;

  @ApiProperty()
  readonly sha256!: string;

  @ApiProperty({ type: 'integer' })
  readonly bytes!: number;

  @ApiProperty({ type: NamedView, nullable: true })
  readonly agency!: NamedView | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of an evaluator’s workbook' })
  readonly office!: string | null;

  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty()
  readonly quarterTitle!: string;

  @ApiProperty({ format: 'date-time' })
  readonly receivedAt!: string;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly receivedAtTitle!: string;

  @ApiProperty()
  readonly isLate!: boolean;

  @ApiProperty({ enum: CLOSED_LISTS.submissionState, enumName: 'SubmissionState' })
  readonly state!: Contract['state'];

  @ApiProperty()
  readonly stateTitle!: string;

  @ApiProperty({ description: 'These very bytes were here before; this is their first receipt' })
  readonly isRepeat!: boolean;
}
