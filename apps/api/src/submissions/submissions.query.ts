import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsCode } from '../validation/is-code.decorator.js';

export class SubmissionsQuery {
  @ApiPropertyOptional({ example: '1405-Q2' })
  @IsOptional()
  @IsCode()
  readonly quarter?: string;

  @ApiPropertyOptional({ description: 'Code of an agency' })
  @IsOptional()
  @IsCode()
  readonly agency?: string;
}
