import { ApiProperty } from '@nestjs/swagger';
import type { RankIntervalView as Contract } from '#usecases';

export class RankIntervalView implements Contract {
  @ApiProperty({ type: 'integer', description: 'The best place, 1 the first' })
  readonly best!: number;

  @ApiProperty({ type: 'integer' })
  readonly worst!: number;

  @ApiProperty({ example: 'میان ۲ و ۵' })
  readonly text!: string;
}
