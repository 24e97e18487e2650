import { ApiProperty } from '@nestjs/swagger';
import type { Titled } from '#usecases';

export class TitledView implements Titled {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty({ description: 'Persian title' })
  readonly title!: string;
}
