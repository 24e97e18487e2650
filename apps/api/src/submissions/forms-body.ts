import { ApiProperty } from '@nestjs/swagger';

/** Collected forms as JSON: questionnaires or calls, one object each. Its shape only, as of a report. */
export class FormsBody {
  @ApiProperty({ example: 'questionnaire-1', description: 'questionnaire-1 or calls-1' })
  readonly form!: string;

  @ApiProperty({ description: 'Code of the evaluation office' })
  readonly office!: string;

  @ApiProperty({ example: '1405-Q1' })
  readonly quarter!: string;

  @ApiProperty({ example: 'edition-1' })
  readonly edition!: string;

  @ApiProperty({ example: 1 })
  readonly templateVersion!: number;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description:
      'agencyCode, date, q1 … q16 and the other columns of the blank file; never a person’s name or number',
  })
  readonly forms!: unknown[];
}
