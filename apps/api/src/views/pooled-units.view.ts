import { ApiProperty } from '@nestjs/swagger';
import type { PooledIndicatorView as IndicatorContract, PooledUnitsView as Contract } from '#usecases';
import { NamedView } from './named.view.js';
import { TitledView } from './titled.view.js';

class PooledIndicatorView extends TitledView implements IndicatorContract {
  @ApiProperty({ type: 'integer' })
  readonly article!: number;

  @ApiProperty()
  readonly unit!: string;

  @ApiProperty({ type: String, nullable: true, example: '5480' })
  readonly numerator!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '6200' })
  readonly denominator!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '88.387097' })
  readonly value!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly n!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '37/40',
    description: 'Quarters with a value of those due',
  })
  readonly coverage!: string | null;

  @ApiProperty({ type: 'integer', description: 'Units with at least one value' })
  readonly reporting!: number;

  @ApiProperty({ type: 'integer', description: 'Units for which it was due and not left out' })
  readonly due!: number;
}

export class PooledUnitsView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ type: NamedView })
  readonly of!: NamedView;

  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ type: [PooledIndicatorView] })
  readonly indicators!: readonly PooledIndicatorView[];
}
