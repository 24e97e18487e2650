import { ApiProperty } from '@nestjs/swagger';
import type { UnitsRow as RowContract, UnitsView as Contract } from '#usecases';
import { NamedView } from './named.view.js';
import { TitledView } from './titled.view.js';

class UnitsRow extends NamedView implements RowContract {
  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ type: 'integer', description: 'Nothing of them came; they are in the mean with 0' })
  readonly silent!: number;

  @ApiProperty({ example: '712.35' })
  readonly mean!: string;

  @ApiProperty({ example: '71.24', description: 'The mean, per cent of the ceiling' })
  readonly percent!: string;

  @ApiProperty({ example: '715.10' })
  readonly median!: string;

  @ApiProperty({ example: '640.00' })
  readonly firstQuartile!: string;

  @ApiProperty({ example: '790.00' })
  readonly thirdQuartile!: string;

  @ApiProperty({ example: '0.00' })
  readonly minimum!: string;

  @ApiProperty({ example: '880.00' })
  readonly maximum!: string;

  @ApiProperty({ example: '150.00', description: 'Third quartile − first quartile' })
  readonly spread!: string;
}

export class UnitsView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ enum: ['parent', 'province'] })
  readonly by!: Contract['by'];

  @ApiProperty()
  readonly isUnconfirmed!: boolean;

  @ApiProperty({ description: 'Values came in after these numbers were made' })
  readonly isStale!: boolean;

  @ApiProperty({ example: '1000.00' })
  readonly ceiling!: string;

  @ApiProperty({ type: [UnitsRow], description: 'Highest mean first; empty where the window has no scores' })
  readonly rows!: readonly UnitsRow[];
}
