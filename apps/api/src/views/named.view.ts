import { ApiProperty } from '@nestjs/swagger';
import type { Named } from '#usecases';

export class NamedView implements Named {
  @ApiProperty({ example: 'N-01' })
  readonly code!: string;

  @ApiProperty({ description: 'Persian name' })
  readonly name!: string;
}
