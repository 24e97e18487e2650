import { ApiProperty } from '@nestjs/swagger';
import type {
  NationSideView as NationSideContract,
  NeighbourView as NeighbourContract,
  RehearsalView as RehearsalContract,
  SensitivityView as SensitivityContract,
  TriableEditionView as EditionContract,
  TriableIndicatorView as IndicatorContract,
  TrialAgencyView as AgencyContract,
  TrialFaultView as FaultContract,
  TrialGroupView as GroupContract,
  TrialSideView as SideContract,
  TrialSummaryView as SummaryContract,
  TrialView as TrialContract,
} from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { BandView } from './explain.view.js';
import { NamedView } from './named.view.js';
import { TitledView } from './titled.view.js';

const RANK = { type: 'integer', nullable: true } as const;
const SIGNED = { example: '+2.31', description: 'Trial − live' } as const;

export class TrialFaultView implements FaultContract {
  @ApiProperty({ example: 'indicators.DIG-01.weight' })
  readonly path!: string;

  @ApiProperty({ description: 'In Persian' })
  readonly message!: string;
}

class TriableIndicatorView extends TitledView implements IndicatorContract {
  @ApiProperty()
  readonly unit!: string;

  @ApiProperty({ enum: CLOSED_LISTS.direction, enumName: 'Direction' })
  readonly direction!: IndicatorContract['direction'];

  @ApiProperty({ enum: CLOSED_LISTS.frequency, enumName: 'Frequency' })
  readonly frequency!: IndicatorContract['frequency'];

  @ApiProperty({ example: '20' })
  readonly weight!: string;

  @ApiProperty({ enum: CLOSED_LISTS.method, enumName: 'Method' })
  readonly method!: IndicatorContract['method'];

  @ApiProperty({
    enum: CLOSED_LISTS.method,
    enumName: 'Method',
    isArray: true,
    description: 'Those that can be tried without more than a target and a limit',
  })
  readonly methods!: IndicatorContract['methods'];

  @ApiProperty({ example: '90' })
  readonly target!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly limit!: string | null;

  @ApiProperty({ type: [BandView], nullable: true })
  readonly bands!: readonly BandView[] | null;
}

class TriableArticleView {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly subject!: string;

  @ApiProperty({ example: '130' })
  readonly ceiling!: string;

  @ApiProperty({ type: [TriableIndicatorView] })
  readonly indicators!: readonly TriableIndicatorView[];
}

export class TriableEditionView implements EditionContract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ example: 'edition-1' })
  readonly edition!: string;

  @ApiProperty({ type: [TriableArticleView] })
  readonly articles!: readonly TriableArticleView[];
}

class NationSideView implements NationSideContract {
  @ApiProperty({ example: '712.35' })
  readonly mean!: string;

  @ApiProperty()
  readonly median!: string;

  @ApiProperty({ example: '1000.00' })
  readonly ceiling!: string;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;
}

class TrialSummaryView implements SummaryContract {
  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ type: NationSideView })
  readonly live!: NationSideView;

  @ApiProperty({ type: NationSideView })
  readonly trial!: NationSideView;

  @ApiProperty({ example: '+2.31', description: 'Percentage points of the mean' })
  readonly change!: string;

  @ApiProperty({ type: 'integer' })
  readonly movedInPoints!: number;

  @ApiProperty({ type: 'integer' })
  readonly movedInRank!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Mean of the places moved, regardless of direction',
  })
  readonly meanShift!: string | null;

  @ApiProperty({ description: 'Every score and rank is the live one' })
  readonly isIdentical!: boolean;
}

class TrialSideView implements SideContract {
  @ApiProperty({ example: '712.35' })
  readonly earned!: string;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;

  @ApiProperty(RANK)
  readonly rank!: number | null;
}

class TrialAgencyView extends NamedView implements AgencyContract {
  @ApiProperty()
  readonly searchKey!: string;

  @ApiProperty()
  readonly groupTitle!: string;

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty({ type: 'integer' })
  readonly peers!: number;

  @ApiProperty({ type: TrialSideView })
  readonly live!: TrialSideView;

  @ApiProperty({ type: TrialSideView })
  readonly trial!: TrialSideView;

  @ApiProperty(SIGNED)
  readonly change!: string;

  @ApiProperty({ ...RANK, description: 'Trial − live: −3 stands three places better in the trial' })
  readonly places!: number | null;
}

class TrialGroupView implements GroupContract {
  @ApiProperty({ enum: CLOSED_LISTS.group, enumName: 'AgencyGroup' })
  readonly group!: GroupContract['group'];

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ enum: CLOSED_LISTS.level, enumName: 'AgencyLevel' })
  readonly level!: GroupContract['level'];

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ example: '71.24' })
  readonly livePercent!: string;

  @ApiProperty({ example: '71.24' })
  readonly trialPercent!: string;

  @ApiProperty(SIGNED)
  readonly change!: string;
}

export class TrialView implements TrialContract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ example: 'edition-1' })
  readonly edition!: string;

  @ApiProperty({ enum: CLOSED_LISTS.aggregation, enumName: 'Aggregation' })
  readonly aggregation!: TrialContract['aggregation'];

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'The sum of the weights as asked for, where all were rescaled to 1000',
  })
  readonly rescaledFrom!: string | null;

  @ApiProperty({ type: TrialSummaryView })
  readonly summary!: TrialSummaryView;

  @ApiProperty({ type: [TrialGroupView] })
  readonly groups!: readonly TrialGroupView[];

  @ApiProperty({ type: [TrialAgencyView], description: 'In the scope of the user; who moves most first' })
  readonly moves!: readonly TrialAgencyView[];
}

class RehearsedWindowView {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ example: 'edition-1' })
  readonly edition!: string;

  @ApiProperty({ type: TrialSummaryView, nullable: true })
  readonly summary!: TrialSummaryView | null;

  @ApiProperty({
    type: [TrialFaultView],
    description: 'Why the edition of this window does not take the changes',
  })
  readonly faults!: readonly TrialFaultView[];
}

export class RehearsalView implements RehearsalContract {
  @ApiProperty({ enum: CLOSED_LISTS.aggregation, enumName: 'Aggregation' })
  readonly aggregation!: RehearsalContract['aggregation'];

  @ApiProperty({ type: [RehearsedWindowView] })
  readonly windows!: readonly RehearsedWindowView[];
}

class RankWithoutArticleView {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly subject!: string;

  @ApiProperty(RANK)
  readonly rank!: number | null;

  @ApiProperty({ ...RANK, description: '−3 stands three places better without the article' })
  readonly shift!: number | null;
}

class IndicatorDifferenceView extends TitledView {
  @ApiProperty({ example: '+2.31', description: 'Upper − lower' })
  readonly points!: string;
}

class NeighbourView implements NeighbourContract {
  @ApiProperty({
    type: NamedView,
    nullable: true,
    description: 'Null where it is not in the scope of the user',
  })
  readonly agency!: NamedView | null;

  @ApiProperty({ example: '10.00' })
  readonly gap!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '9.10',
    description: 'The smallest uniform change of weights, in per cent, after which they change places',
  })
  readonly percent!: string | null;

  @ApiProperty({ type: [IndicatorDifferenceView], description: 'Where the two differ most' })
  readonly differences!: readonly IndicatorDifferenceView[];
}

export class SensitivityView implements SensitivityContract {
  @ApiProperty({ type: NamedView })
  readonly agency!: NamedView;

  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty()
  readonly groupTitle!: string;

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty({ example: '712.35' })
  readonly earned!: string;

  @ApiProperty(RANK)
  readonly rank!: number | null;

  @ApiProperty({ type: 'integer' })
  readonly peers!: number;

  @ApiProperty({ type: [RankWithoutArticleView] })
  readonly articles!: readonly RankWithoutArticleView[];

  @ApiProperty({ type: NeighbourView, nullable: true })
  readonly above!: NeighbourView | null;

  @ApiProperty({ type: NeighbourView, nullable: true })
  readonly below!: NeighbourView | null;
}
