import { ApiProperty } from '@nestjs/swagger';
import type { ArticleView as Contract, IndicatorView as IndicatorContract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { TitledView } from './titled.view.js';

class IndicatorView extends TitledView implements IndicatorContract {
  @ApiProperty()
  readonly unit!: string;

  @ApiProperty({ enum: CLOSED_LISTS.valueStatus, enumName: 'ValueStatus' })
  readonly status!: IndicatorContract['status'];

  @ApiProperty()
  readonly statusTitle!: string;

  @ApiProperty({ example: '12.00' })
  readonly weight!: string;

  @ApiProperty({ example: '13.04', description: 'The weight in force, after what is left out was shared' })
  readonly effectiveWeight!: string;

  @ApiProperty({ example: '9.12' })
  readonly earned!: string;

  @ApiProperty({ type: String, nullable: true, example: '76.00' })
  readonly attainmentPercent!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Pooled over the window' })
  readonly value!: string | null;

  @ApiProperty({ description: 'How many of the due quarters the value rests on' })
  readonly coverage!: string;

  @ApiProperty()
  readonly target!: string;

  @ApiProperty({ enum: CLOSED_LISTS.direction, enumName: 'Direction' })
  readonly direction!: IndicatorContract['direction'];
}

export class ArticleView implements Contract {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly subject!: string;

  @ApiProperty({ example: '92.60' })
  readonly earned!: string;

  @ApiProperty({ example: '130.00' })
  readonly ceiling!: string;

  @ApiProperty({ type: String, nullable: true, example: '71.24' })
  readonly percent!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly peerMedianPercent!: string | null;

  @ApiProperty({ type: [IndicatorView] })
  readonly indicators!: readonly IndicatorView[];
}
