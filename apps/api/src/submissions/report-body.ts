import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const NUMBER = {
  oneOf: [{ type: 'number' }, { type: 'string' }, { type: 'boolean' }],
  nullable: true,
  description: 'A number, or its decimal as a text; true or false where yes or no is asked',
};

/** One indicator of a JSON report. */
export class ReportRow {
  @ApiProperty({ example: 'DIG-02' })
  readonly code!: string;

  @ApiPropertyOptional(NUMBER)
  readonly numerator?: unknown;

  @ApiPropertyOptional(NUMBER)
  readonly denominator?: unknown;

  @ApiPropertyOptional(NUMBER)
  readonly value?: unknown;

  @ApiPropertyOptional(NUMBER)
  readonly n?: unknown;

  @ApiPropertyOptional(NUMBER)
  readonly secondValue?: unknown;

  @ApiPropertyOptional(NUMBER)
  readonly secondN?: unknown;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    enum: ['value', 'nothing-to-report', 'not-applicable', 'missing'],
  })
  readonly status?: unknown;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'With not-applicable' })
  readonly reason?: unknown;

  @ApiPropertyOptional({ type: String, nullable: true })
  readonly evidence?: unknown;

  @ApiPropertyOptional({ description: 'Of an evaluation office: whose row this is' })
  readonly agencyCode?: string;
}

/** A report as JSON. Only its shape for the OpenAPI document: its bytes are read by the checks, not by a validator. */
export class ReportBody {
  @ApiPropertyOptional({ description: 'Code of the agency; of an evaluation office, `office` instead' })
  readonly agency?: string;

  @ApiPropertyOptional()
  readonly office?: string;

  @ApiProperty({ example: '1405-Q1' })
  readonly quarter!: string;

  @ApiProperty({ example: 'edition-1' })
  readonly edition!: string;

  @ApiProperty({ example: 1 })
  readonly templateVersion!: number;

  @ApiPropertyOptional({
    description:
      'True: no case came up in the whole quarter. Quarterly rows left out or blank have nothing to report and counts ' +
      'are 0; yes-no questions and half-yearly and yearly rows are answered by themselves',
  })
  readonly nothingToReport?: boolean;

  @ApiProperty({ type: [ReportRow] })
  readonly values!: ReportRow[];
}
