import { ApiProperty } from '@nestjs/swagger';
import type { CarryOverView as Contract } from '#usecases';
import { FindingView } from './finding.view.js';

export class CarryOverView implements Contract {
  @ApiProperty({ example: '1405-Q1' })
  readonly quarter!: string;

  @ApiProperty({ example: 'edition-1', description: 'Edition of the current workbook' })
  readonly edition!: string;

  @ApiProperty({ type: 'integer', description: 'Form of the current workbook' })
  readonly templateVersion!: number;

  @ApiProperty({ type: 'integer', description: 'Cells that are carried' })
  readonly cells!: number;

  @ApiProperty({ type: [FindingView], description: 'What is not carried, at its cell in the older workbook' })
  readonly findings!: readonly FindingView[];
}
