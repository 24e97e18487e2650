import { ApiProperty } from '@nestjs/swagger';
import type { AgencyRow as Contract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { ListedAgencyView } from './listed-agency.view.js';
import { RankIntervalView } from './rank-interval.view.js';

class AgencyQuarterView {
  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty({ enum: CLOSED_LISTS.ledgerState, enumName: 'LedgerState' })
  readonly state!: Contract['ledger'][number]['state'];

  @ApiProperty()
  readonly title!: string;
}

export class AgencyRow extends ListedAgencyView implements Contract {
  @ApiProperty({
    type: String,
    nullable: true,
    example: '712.35',
    description: 'Null where the window has no score yet',
  })
  readonly earned!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '1000.00' })
  readonly ceiling!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '71.24' })
  readonly percent!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  readonly rank!: number | null;

  @ApiProperty({ type: 'integer' })
  readonly peers!: number;

  @ApiProperty({
    type: RankIntervalView,
    nullable: true,
    description: 'Where nine draws of weights in ten put it; null without a rank',
  })
  readonly rankInterval!: RankIntervalView | null;

  @ApiProperty({ type: String, nullable: true, example: '-1.20' })
  readonly change!: string | null;

  @ApiProperty({ type: [AgencyQuarterView] })
  readonly ledger!: readonly AgencyQuarterView[];
}
