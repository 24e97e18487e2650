import { ApiProperty } from '@nestjs/swagger';
import { IsCode } from '../validation/is-code.decorator.js';
import { Typed } from '../validation/typed.decorator.js';

/** As much as is ever typed into a field of numbers, so that a slip of the hand is seen and not cut off. */
const NUMBER = 200;
const NOTE = 1_000;

/** One row of the form, each field as it was typed; whether it is a number is for the checks to say. */
export class DraftRowDto {
  @ApiProperty({ example: 'OFF-12' })
  @IsCode()
  readonly code!: string;

  @Typed(NUMBER)
  readonly numerator?: string;

  @Typed(NUMBER)
  readonly denominator?: string;

  @Typed(NUMBER)
  readonly value?: string;

  @Typed(NUMBER)
  readonly n?: string;

  @Typed(NUMBER)
  readonly secondValue?: string;

  @Typed(NUMBER)
  readonly secondN?: string;

  @Typed(NUMBER)
  readonly status?: string;

  @Typed(NOTE)
  readonly reason?: string;

  @Typed(NUMBER)
  readonly evidence?: string;
}
