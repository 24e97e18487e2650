import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DecisionDto } from './decision.dto.js';

/** More than any edition has indicators. */
const MOST_DECISIONS = 500;

export class ReviewDto {
  @ApiProperty({ enum: ['confirmed', 'returned'] })
  @IsIn(['confirmed', 'returned'])
  readonly outcome!: 'confirmed' | 'returned';

  @ApiPropertyOptional({ type: [DecisionDto], description: 'What has none is accepted as declared' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_DECISIONS)
  @ValidateNested({ each: true })
  @Type(() => DecisionDto)
  readonly decisions?: readonly DecisionDto[];

  @ApiPropertyOptional({ maxLength: 1000, description: 'Why the report goes back' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  readonly reason?: string;
}
