import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCode } from '../validation/is-code.decorator.js';
import { WindowQuery } from '../validation/window.query.js';

export class LedgerQuery extends WindowQuery {
  @ApiPropertyOptional({
    example: '1403-Q3',
    description: 'Seven quarters before the last one where left out',
  })
  @IsOptional()
  @IsCode()
  readonly from?: string;

  @ApiPropertyOptional({ example: '1405-Q2', description: 'The window’s last quarter where left out' })
  @IsOptional()
  @IsCode()
  readonly to?: string;
}
