import { ApiProperty } from '@nestjs/swagger';
import type { OverviewView as Contract, QuarterLedgerView as QuarterContract } from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';
import { TitledView } from './titled.view.js';

class CountdownView {
  @ApiProperty({ example: '1405-09-29' })
  readonly charterDay!: string;

  @ApiProperty({ example: '1405-09-29', description: 'The charter day or the working day before it' })
  readonly presentedOn!: string;

  @ApiProperty({ type: 'integer' })
  readonly daysLeft!: number;

  @ApiProperty({ type: 'integer' })
  readonly workingDaysLeft!: number;
}

class NationView {
  @ApiProperty({ example: '712.35' })
  readonly mean!: string;

  @ApiProperty({ example: '1000.00' })
  readonly ceiling!: string;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;

  @ApiProperty()
  readonly median!: string;

  @ApiProperty()
  readonly firstQuartile!: string;

  @ApiProperty()
  readonly thirdQuartile!: string;

  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ type: 'integer' })
  readonly silent!: number;
}

class QuarterLedgerView extends TitledView implements QuarterContract {
  @ApiProperty({ example: '1405-07-24' })
  readonly dataDueOn!: string;

  @ApiProperty({ type: 'integer', description: 'Agencies that owe a report; the other numbers split it' })
  readonly due!: number;

  @ApiProperty({ type: 'integer' })
  readonly submitted!: number;

  @ApiProperty({ type: 'integer' })
  readonly late!: number;

  @ApiProperty({ type: 'integer' })
  readonly nothingToReport!: number;

  @ApiProperty({ type: 'integer' })
  readonly waived!: number;

  @ApiProperty({ type: 'integer' })
  readonly missing!: number;

  @ApiProperty({ type: 'integer' })
  readonly open!: number;
}

class NotReportedView {
  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: [NamedView] })
  readonly agencies!: readonly NamedView[];
}

class ArticlePercentView {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly subject!: string;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;
}

class GroupView {
  @ApiProperty({ enum: CLOSED_LISTS.group, enumName: 'AgencyGroup' })
  readonly group!: Contract['groups'][number]['group'];

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ enum: CLOSED_LISTS.level, enumName: 'AgencyLevel' })
  readonly level!: Contract['groups'][number]['level'];

  @ApiProperty()
  readonly levelTitle!: string;

  @ApiProperty({ type: 'integer' })
  readonly agencies!: number;

  @ApiProperty({ example: '71.24' })
  readonly percent!: string;
}

export class OverviewView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ example: '1405-09-03' })
  readonly today!: string;

  @ApiProperty()
  readonly isUnconfirmed!: boolean;

  @ApiProperty({ description: 'Values came in after these numbers were made' })
  readonly isStale!: boolean;

  @ApiProperty({ type: CountdownView })
  readonly countdown!: CountdownView;

  @ApiProperty({ type: NationView, nullable: true })
  readonly nation!: NationView | null;

  @ApiProperty({
    type: String,
    nullable: true,
    example: '+2.31',
    description: 'Percentage points against the previous window of the same kind',
  })
  readonly change!: string | null;

  @ApiProperty({ type: [QuarterLedgerView] })
  readonly quarters!: readonly QuarterLedgerView[];

  @ApiProperty({ type: NotReportedView })
  readonly notReported!: NotReportedView;

  @ApiProperty({ type: [ArticlePercentView] })
  readonly articles!: readonly ArticlePercentView[];

  @ApiProperty({ type: [GroupView] })
  readonly groups!: readonly GroupView[];
}
