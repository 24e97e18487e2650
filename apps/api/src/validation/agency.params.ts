import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from './is-code.decorator.js';

export class AgencyParams {
  @ApiProperty({ description: 'Code of the agency' })
  @IsCode()
  readonly code!: string;
}
