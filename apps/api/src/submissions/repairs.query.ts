import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, MaxLength } from 'class-validator';

/** Cells (`F7`) or rules (`digits`), parted by commas. */
const NAMES = /^[A-Za-z0-9]{1,12}(?:,[A-Za-z0-9]{1,12})*$/;
/** What an address may be long, less what else is in it. */
const LONGEST = 8_000;

/** Which of the offered repairs are made; all where neither is given. */
export class RepairsQuery {
  @ApiPropertyOptional({ example: 'F7,H9', description: 'Only these: cells or rules, parted by commas' })
  @IsOptional()
  @MaxLength(LONGEST)
  @Matches(NAMES)
  readonly only?: string;

  @ApiPropertyOptional({ example: 'percent', description: 'All but these: cells or rules, parted by commas' })
  @IsOptional()
  @MaxLength(LONGEST)
  @Matches(NAMES)
  readonly except?: string;
}
