import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsCode } from '../validation/is-code.decorator.js';
import { Typed } from '../validation/typed.decorator.js';
import { CLOSED_LISTS } from '../views/closed-lists.js';

/** As much as is ever typed into a field of numbers. */
const NUMBER = 200;

/** What a reviewer says of one value; the numbers are those of an adjusted one, as typed. */
export class DecisionDto {
  @ApiProperty({ example: 'OFF-12' })
  @IsCode()
  readonly indicator!: string;

  @ApiProperty({ enum: CLOSED_LISTS.decisionKind, enumName: 'DecisionKind' })
  @IsIn(CLOSED_LISTS.decisionKind)
  readonly decision!: 'adjusted' | 'refused';

  @ApiProperty({ maxLength: 1000 })
  @IsString()
  @MaxLength(1000)
  readonly reason!: string;

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
}
