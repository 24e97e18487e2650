import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { DraftStart } from '#usecases';

const STARTS: readonly DraftStart[] = ['constants', 'last-submission'];

export class DraftStartQuery {
  @ApiProperty({
    enum: STARTS,
    enumName: 'DraftStart',
    description:
      'constants: numbers that stay from quarter to quarter, as last reported; last-submission: every field of the ' +
      'report last sent for this quarter, faults and all',
  })
  @IsIn(STARTS)
  readonly from!: DraftStart;
}
