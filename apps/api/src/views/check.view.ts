import { ApiProperty } from '@nestjs/swagger';
import type { CheckView as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { FindingView } from './finding.view.js';

const NUMBER = { type: String, nullable: true, description: 'A decimal as a text' } as const;

class CheckedValueView {
  @ApiProperty({ description: 'Code of the agency' })
  readonly agency!: string;

  @ApiProperty({ example: 'OFF-12' })
  readonly indicator!: string;

  @ApiProperty({ enum: CLOSED_LISTS.valueStatus, enumName: 'ValueStatus' })
  readonly status!: Contract['values'][number]['status'];

  @ApiProperty(NUMBER)
  readonly numerator!: string | null;

  @ApiProperty(NUMBER)
  readonly denominator!: string | null;

  @ApiProperty(NUMBER)
  readonly value!: string | null;

  @ApiProperty(NUMBER)
  readonly n!: string | null;

  @ApiProperty(NUMBER)
  readonly secondValue!: string | null;

  @ApiProperty(NUMBER)
  readonly secondN!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;

  @ApiProperty()
  readonly sheet!: string;

  @ApiProperty({ example: 'E7', description: 'A1, a JSON pointer, or line:field of a CSV' })
  readonly cell!: string;

  @ApiProperty({ description: 'What the file says, before it was read as a number' })
  readonly raw!: string;
}

export class CheckView implements Contract {
  @ApiProperty({ description: 'Name of the file' })
  readonly file!: string;

  @ApiProperty()
  readonly sha256!: string;

  @ApiProperty({ description: 'Without a blocking finding: sent as it is, its values would count' })
  readonly accepted!: boolean;

  @ApiProperty({ type: String, nullable: true })
  readonly agency!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '1405-Q2' })
  readonly quarter!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly edition!: string | null;

  @ApiProperty({ type: [FindingView] })
  readonly findings!: readonly FindingView[];

  @ApiProperty({ type: [CheckedValueView] })
  readonly values!: readonly CheckedValueView[];
}
