import { ApiProperty } from '@nestjs/swagger';

/** The numbers of a value as decimals: a ratio has two parts, a mean or median its value and n, the rest a value. */
export class ReportedNumbersView {
  @ApiProperty({ type: String, nullable: true })
  readonly numerator!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly denominator!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly value!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly n!: string | null;
}
