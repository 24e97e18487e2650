import { ApiProperty } from '@nestjs/swagger';
import type { FindingView as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';

export class FindingView implements Contract {
  @ApiProperty({ enum: CLOSED_LISTS.findingCode, enumName: 'FindingCode' })
  readonly code!: Contract['code'];

  @ApiProperty({ enum: CLOSED_LISTS.severity, enumName: 'Severity' })
  readonly severity!: Contract['severity'];

  @ApiProperty({ type: String, nullable: true })
  readonly sheet!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'E7' })
  readonly cell!: string | null;

  @ApiProperty({ type: [String], description: 'All cells concerned; of very many the first ones' })
  readonly cells!: Contract['cells'];

  @ApiProperty({ type: String, nullable: true, example: 'OFF-12' })
  readonly indicator!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly indicatorTitle!: string | null;

  @ApiProperty({ description: 'What is wrong, in Persian, without the numbers of this one case' })
  readonly ruleTitle!: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
  })
  readonly params!: Contract['params'];

  @ApiProperty({ description: 'One Persian sentence: what is wrong and what to do' })
  readonly message!: string;

  @ApiProperty({ type: 'integer', description: 'How many equal findings this one stands for' })
  readonly count!: number;
}
