import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, ValidateNested } from 'class-validator';
import { DraftRowDto } from './draft-row.dto.js';

/** More than any edition has indicators. */
const MOST_ROWS = 500;

export class DraftContentDto {
  @ApiProperty({ description: 'Attested: no case came up in the whole quarter' })
  @IsBoolean()
  readonly nothingToReport!: boolean;

  @ApiProperty({ type: [DraftRowDto] })
  @IsArray()
  @ArrayMaxSize(MOST_ROWS)
  @ValidateNested({ each: true })
  @Type(() => DraftRowDto)
  readonly rows!: readonly DraftRowDto[];
}
