import { ApiProperty } from '@nestjs/swagger';
import type {
  BridgeOrWallView as Contract,
  DeskWatchView as WatchContract,
  IndexChangeView as IndexChangeContract,
  PeerPositionView as PositionContract,
  PlacedAgencyView as PlacedContract,
  UnreportedView as UnreportedContract,
  WatchedCellView as CellContract,
  WatchedMemberView as MemberContract,
  WatchedPoolView as PoolContract,
} from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';
import { TitledView } from './titled.view.js';
import { ReportedNumbersView } from './reported-numbers.view.js';

const DECIMAL = { type: String, nullable: true, example: '71.24' } as const;

class IndexChangeView implements IndexChangeContract {
  @ApiProperty({ example: '60.00' })
  readonly before!: string;

  @ApiProperty({ example: '80.00' })
  readonly now!: string;

  @ApiProperty({ example: '+20.00' })
  readonly change!: string;
}

class TrendFlagView {
  @ApiProperty()
  readonly isRaised!: boolean;

  @ApiProperty({ type: IndexChangeView })
  readonly desk!: IndexChangeView;

  @ApiProperty({ type: IndexChangeView })
  readonly access!: IndexChangeView;
}

class PeerPositionView implements PositionContract {
  @ApiProperty({ type: 'integer', description: 'Peers that are worse' })
  readonly below!: number;

  @ApiProperty({ type: 'integer', description: 'Peers that stand alike, itself included' })
  readonly equal!: number;

  @ApiProperty({ type: 'integer' })
  readonly peers!: number;
}

class LevelFlagView {
  @ApiProperty()
  readonly isRaised!: boolean;

  @ApiProperty({ type: PeerPositionView })
  readonly desk!: PeerPositionView;

  @ApiProperty({ type: PeerPositionView })
  readonly access!: PeerPositionView;
}

class DirectFlagView extends TitledView {
  @ApiProperty()
  readonly isRaised!: boolean;

  @ApiProperty({ example: '12.50', description: 'Per cent of the cases' })
  readonly share!: string;

  @ApiProperty({ example: '10.00' })
  readonly threshold!: string;

  @ApiProperty({ enum: ['at-least', 'below'] })
  readonly raisedWhen!: 'at-least' | 'below';

  @ApiProperty({ description: 'The pooled denominator' })
  readonly cases!: string;
}

class CellSourceView {
  @ApiProperty({ type: 'integer', description: 'Number of the submission' })
  readonly submission!: number;

  @ApiProperty({ description: 'Of the file' })
  readonly sha256!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly sheet!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'E7:F7' })
  readonly cells!: string | null;
}

class WatchedCellView extends ReportedNumbersView implements CellContract {
  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty()
  readonly quarterTitle!: string;

  @ApiProperty({ type: CellSourceView, nullable: true })
  readonly source!: CellSourceView | null;
}

class WatchedPoolView extends ReportedNumbersView implements PoolContract {
  @ApiProperty({ enum: CLOSED_LISTS.memberState, enumName: 'MemberState' })
  readonly state!: PoolContract['state'];

  @ApiProperty(DECIMAL)
  readonly attainmentPercent!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '3/4' })
  readonly coverage!: string | null;
}

class WatchedMemberView extends TitledView implements MemberContract {
  @ApiProperty({ enum: ['desk', 'access'] })
  readonly index!: 'desk' | 'access';

  @ApiProperty()
  readonly unit!: string;

  @ApiProperty({ example: '18.00' })
  readonly weight!: string;

  @ApiProperty({ enum: CLOSED_LISTS.supplier, enumName: 'Supplier' })
  readonly suppliedBy!: MemberContract['suppliedBy'];

  @ApiProperty({ type: WatchedPoolView })
  readonly now!: WatchedPoolView;

  @ApiProperty({ type: WatchedPoolView })
  readonly before!: WatchedPoolView;

  @ApiProperty({ type: [WatchedCellView], description: 'Of both windows, in time order' })
  readonly cells!: readonly WatchedCellView[];
}

class UnreportedView extends TitledView implements UnreportedContract {
  @ApiProperty({ enum: CLOSED_LISTS.supplier, enumName: 'Supplier', description: 'Who owes the numbers' })
  readonly suppliedBy!: UnreportedContract['suppliedBy'];

  @ApiProperty({ type: [TitledView] })
  readonly quarters!: readonly TitledView[];
}

export class DeskWatchView implements WatchContract {
  @ApiProperty(DECIMAL)
  readonly desk!: string | null;

  @ApiProperty(DECIMAL)
  readonly access!: string | null;

  @ApiProperty(DECIMAL)
  readonly deskBefore!: string | null;

  @ApiProperty(DECIMAL)
  readonly accessBefore!: string | null;

  @ApiProperty()
  readonly isFlagged!: boolean;

  @ApiProperty({ description: 'A due quarter of the eleven is missing' })
  readonly isBlind!: boolean;

  @ApiProperty({ type: [String], description: 'The raised flags in Persian, each with its numbers' })
  readonly sentences!: readonly string[];

  @ApiProperty({ type: TrendFlagView, nullable: true })
  readonly trend!: TrendFlagView | null;

  @ApiProperty({ type: LevelFlagView, nullable: true })
  readonly level!: LevelFlagView | null;

  @ApiProperty({ type: [DirectFlagView] })
  readonly direct!: readonly DirectFlagView[];

  @ApiProperty({ type: [UnreportedView] })
  readonly unreported!: readonly UnreportedView[];

  @ApiProperty({ type: [UnreportedView], description: 'Of the window before' })
  readonly unreportedBefore!: readonly UnreportedView[];

  @ApiProperty({ type: [WatchedMemberView] })
  readonly members!: readonly WatchedMemberView[];
}

class PlacedAgencyView extends NamedView implements PlacedContract {
  @ApiProperty()
  readonly groupTitle!: string;

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty(DECIMAL)
  readonly desk!: string | null;

  @ApiProperty(DECIMAL)
  readonly access!: string | null;

  @ApiProperty({ enum: CLOSED_LISTS.planeQuarter, enumName: 'PlaneQuarter', nullable: true })
  readonly place!: PlacedContract['place'];

  @ApiProperty()
  readonly isFlagged!: boolean;

  @ApiProperty()
  readonly isBlind!: boolean;
}

class FlaggedAgencyView extends PlacedAgencyView {
  @ApiProperty({ type: DeskWatchView })
  readonly watch!: DeskWatchView;
}

class BlindAgencyView extends PlacedAgencyView {
  @ApiProperty({ type: [UnreportedView] })
  readonly unreported!: readonly UnreportedView[];
}

class PlaneLinesView {
  @ApiProperty({ example: '71.24' })
  readonly desk!: string;

  @ApiProperty({ example: '68.02' })
  readonly access!: string;
}

/** «Bridge or wall»: does the service desk cut people off from officials? */
export class BridgeOrWallView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ type: PlaneLinesView, nullable: true, description: 'Medians of the peer groups shown' })
  readonly lines!: PlaneLinesView | null;

  @ApiProperty({
    type: [PlacedAgencyView],
    description: 'In Persian order; none where the window still runs',
  })
  readonly agencies!: readonly PlacedAgencyView[];

  @ApiProperty({ type: [FlaggedAgencyView], description: 'Most flags first' })
  readonly flagged!: readonly FlaggedAgencyView[];

  @ApiProperty({ type: [BlindAgencyView], description: 'Most missing first; some are flagged too' })
  readonly blind!: readonly BlindAgencyView[];
}
