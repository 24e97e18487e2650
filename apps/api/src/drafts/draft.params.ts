import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '../validation/is-code.decorator.js';

export class DraftParams {
  @ApiProperty({ description: 'Code of the agency' })
  @IsCode()
  readonly agency!: string;

  @ApiProperty({ example: '1405-Q2' })
  @IsCode()
  readonly quarter!: string;
}
