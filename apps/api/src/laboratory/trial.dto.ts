import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '../validation/is-code.decorator.js';
import { RehearsalDto } from './rehearsal.dto.js';

export class TrialDto extends RehearsalDto {
  @ApiProperty({ example: 'charter-1405' })
  @IsCode()
  readonly window!: string;
}
