import { ApiProperty } from '@nestjs/swagger';
import type { RepairView as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';

export class RepairView implements Contract {
  @ApiProperty({ enum: CLOSED_LISTS.repairRule, enumName: 'RepairRule' })
  readonly rule!: Contract['rule'];

  @ApiProperty({ description: 'What is mended, in Persian' })
  readonly ruleTitle!: string;

  @ApiProperty()
  readonly sheet!: string;

  @ApiProperty({ example: 'F7' })
  readonly cell!: string;

  @ApiProperty({ example: 'OFF-12' })
  readonly indicator!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly indicatorTitle!: string | null;

  @ApiProperty({ description: 'What the cell says' })
  readonly from!: string;

  @ApiProperty({ description: 'What it will say: a decimal with Latin digits, or a word' })
  readonly to!: string;
}
