import { ApiProperty } from '@nestjs/swagger';

export class QueueView {
  @ApiProperty({ type: 'integer' })
  readonly waiting!: number;

  @ApiProperty({ type: 'integer' })
  readonly active!: number;

  @ApiProperty({ type: 'integer' })
  readonly failed!: number;
}
