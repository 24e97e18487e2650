import { ApiProperty } from '@nestjs/swagger';
import type { ClaimView as Contract } from '#usecases';

/** Points with two decimals. */
export class ClaimView implements Contract {
  @ApiProperty({ example: '640.12' })
  readonly self!: string;

  @ApiProperty({ example: '611.40' })
  readonly confirmed!: string;

  @ApiProperty({ example: '+28.72', description: 'self − confirmed, signed' })
  readonly claim!: string;
}
