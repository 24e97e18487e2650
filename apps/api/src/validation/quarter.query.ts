import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from './is-code.decorator.js';

export class QuarterQuery {
  @ApiProperty({ example: '1405-Q2' })
  @IsCode()
  readonly quarter!: string;
}
