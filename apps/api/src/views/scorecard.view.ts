import { ApiProperty } from '@nestjs/swagger';
import type { ScorecardView as Contract } from '#usecases';
import { ArticleView } from './article.view.js';
import { DeskWatchView } from './bridge-or-wall.view.js';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';
import { RankIntervalView } from './rank-interval.view.js';
import { TitledView } from './titled.view.js';

class ScoredAgencyView extends NamedView {
  @ApiProperty()
  readonly groupTitle!: string;

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly province!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly parent!: string | null;
}

class ScoredWindowView extends TitledView {
  @ApiProperty({ type: [TitledView] })
  readonly quarters!: readonly TitledView[];
}

class RightView {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly article!: number;

  @ApiProperty({ type: String, nullable: true })
  readonly percent!: string | null;
}

class TrendPointView {
  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly percent!: string | null;

  @ApiProperty({ enum: CLOSED_LISTS.ledgerState, enumName: 'LedgerState' })
  readonly ledger!: Contract['trend'][number]['ledger'];

  @ApiProperty()
  readonly ledgerTitle!: string;
}

class WeakIndicatorView extends TitledView {
  @ApiProperty({ type: 'integer' })
  readonly article!: number;

  @ApiProperty({ example: '12.30', description: 'Points lost' })
  readonly lost!: string;

  @ApiProperty()
  readonly attainmentPercent!: string;
}

class ImprovedIndicatorView extends TitledView {
  @ApiProperty({ type: 'integer' })
  readonly article!: number;

  @ApiProperty()
  readonly from!: string;

  @ApiProperty()
  readonly to!: string;

  @ApiProperty()
  readonly change!: string;
}

export class ScorecardView implements Contract {
  @ApiProperty({ type: ScoredAgencyView })
  readonly agency!: ScoredAgencyView;

  @ApiProperty({ type: ScoredWindowView })
  readonly window!: ScoredWindowView;

  @ApiProperty()
  readonly isUnconfirmed!: boolean;

  @ApiProperty({ example: '712.35' })
  readonly earned!: string;

  @ApiProperty({ example: '1000.00' })
  readonly ceiling!: string;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;

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

  @ApiProperty({ description: 'Why there is a rank or none, in Persian' })
  readonly rankSentence!: string;

  @ApiProperty()
  readonly peerMedianPercent!: string;

  @ApiProperty({ type: String, nullable: true, example: '-1.20' })
  readonly change!: string | null;

  @ApiProperty({ type: [String], description: 'What a reader should know before the numbers, in Persian' })
  readonly notes!: readonly string[];

  @ApiProperty({ type: [ArticleView] })
  readonly articles!: readonly ArticleView[];

  @ApiProperty({ type: [RightView] })
  readonly rights!: readonly RightView[];

  @ApiProperty({ type: [TrendPointView] })
  readonly trend!: readonly TrendPointView[];

  @ApiProperty({ type: [WeakIndicatorView] })
  readonly weakest!: readonly WeakIndicatorView[];

  @ApiProperty({ type: [ImprovedIndicatorView] })
  readonly improved!: readonly ImprovedIndicatorView[];

  @ApiProperty({ type: DeskWatchView })
  readonly watch!: DeskWatchView;
}
