import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCode } from './is-code.decorator.js';

export class WindowQuery {
  @ApiPropertyOptional({ example: 'charter-1405', description: 'The current charter window where left out' })
  @IsOptional()
  @IsCode()
  readonly window?: string;
}
