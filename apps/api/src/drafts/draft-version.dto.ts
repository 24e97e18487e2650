import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

export class DraftVersionDto {
  @ApiProperty({ type: 'integer', description: 'The version last seen; 0 for a form never saved' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(2 ** 31 - 1)
  readonly version!: number;
}
