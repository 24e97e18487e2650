import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from './is-code.decorator.js';

export class WindowParams {
  @ApiProperty({ example: 'charter-1405' })
  @IsCode()
  readonly window!: string;
}
