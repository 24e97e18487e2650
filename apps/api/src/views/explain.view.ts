import { ApiProperty } from '@nestjs/swagger';
import type {
  ExplainedIndicator as IndicatorContract,
  ExplainedStep as StepContract,
  ExplainView as Contract,
} from '#usecases';
import { CLOSED_LISTS } from './closed-lists.js';
import { ReportedNumbersView } from './reported-numbers.view.js';

class ExplainedAgencyView {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty()
  readonly group!: string;

  @ApiProperty()
  readonly level!: string;

  @ApiProperty()
  readonly firstQuarter!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly lastQuarter!: string | null;
}

class ExplainedStepView implements StepContract {
  @ApiProperty({ example: 'READ_PART' })
  readonly code!: string;

  @ApiProperty({
    type: 'object',
    description: 'Every number that stands in the sentence',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
    },
  })
  readonly params!: StepContract['params'];

  @ApiProperty({ description: 'One Persian sentence' })
  readonly text!: string;
}

export class BandView {
  @ApiProperty({ description: 'Lower bound, inclusive' })
  readonly from!: string;

  @ApiProperty()
  readonly attainment!: string;
}

class PooledView extends ReportedNumbersView {
  @ApiProperty()
  readonly coverage!: string;
}

class ValueSourceView {
  @ApiProperty({ enum: ['submission', 'ledger'] })
  readonly kind!: 'submission' | 'ledger';

  @ApiProperty({ type: 'integer', nullable: true, description: 'Number of the submission' })
  readonly submission!: number | null;

  @ApiProperty({ type: String, nullable: true })
  readonly submissionId!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of the file' })
  readonly sha256!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly sheet!: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'E7:F7' })
  readonly cells!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'As it stood in the cells' })
  readonly raw!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null for the system actor' })
  readonly sentBy!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly sentAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Jalali, Tehran' })
  readonly sentAtTitle!: string | null;

  @ApiProperty({ description: 'All of this in one Persian sentence' })
  readonly text!: string;
}

type Review = NonNullable<IndicatorContract['quarters'][number]['review']>;

class ValueReviewView implements Review {
  @ApiProperty({ enum: ['unreviewed', 'accepted', 'adjusted', 'refused'] })
  readonly outcome!: Review['outcome'];

  @ApiProperty({ type: String, nullable: true })
  readonly reason!: string | null;

  @ApiProperty({ description: 'One Persian sentence' })
  readonly text!: string;
}

class ExplainedQuarterView extends ReportedNumbersView {
  @ApiProperty({ example: '1405-Q2' })
  readonly quarter!: string;

  @ApiProperty()
  readonly quarterTitle!: string;

  @ApiProperty({ enum: CLOSED_LISTS.valueStatus, enumName: 'ValueStatus' })
  readonly status!: IndicatorContract['status'];

  @ApiProperty({ type: String, nullable: true })
  readonly secondValue!: string | null;

  @ApiProperty({ type: String, nullable: true })
  readonly secondN!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'A terminating decimal, else a/b' })
  readonly attainment!: string | null;

  @ApiProperty({ type: [ExplainedStepView] })
  readonly steps!: readonly ExplainedStepView[];

  @ApiProperty({ type: ValueReviewView, nullable: true, description: 'On the confirmed basis' })
  readonly review!: ValueReviewView | null;

  @ApiProperty({ type: ValueSourceView, nullable: true })
  readonly source!: ValueSourceView | null;
}

class ExplainedIndicatorView implements IndicatorContract {
  @ApiProperty({ example: 'OFF-12' })
  readonly code!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ description: 'In Persian, as a sentence' })
  readonly formula!: string;

  @ApiProperty({ enum: CLOSED_LISTS.indicatorKind, enumName: 'IndicatorKind' })
  readonly kind!: IndicatorContract['kind'];

  @ApiProperty({ type: 'integer' })
  readonly factor!: number;

  @ApiProperty({ enum: CLOSED_LISTS.direction, enumName: 'Direction' })
  readonly direction!: IndicatorContract['direction'];

  @ApiProperty({ enum: CLOSED_LISTS.method, enumName: 'Method' })
  readonly method!: IndicatorContract['method'];

  @ApiProperty()
  readonly target!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly limit!: string | null;

  @ApiProperty({ type: [BandView], nullable: true })
  readonly bands!: readonly BandView[] | null;

  @ApiProperty({ enum: CLOSED_LISTS.frequency, enumName: 'Frequency' })
  readonly frequency!: IndicatorContract['frequency'];

  @ApiProperty({ enum: CLOSED_LISTS.supplier, enumName: 'Supplier' })
  readonly suppliedBy!: IndicatorContract['suppliedBy'];

  @ApiProperty()
  readonly weight!: string;

  @ApiProperty()
  readonly effectiveWeight!: string;

  @ApiProperty({ enum: CLOSED_LISTS.valueStatus, enumName: 'ValueStatus' })
  readonly status!: IndicatorContract['status'];

  @ApiProperty({ type: String, nullable: true, description: 'A terminating decimal, else a/b' })
  readonly attainment!: string | null;

  @ApiProperty()
  readonly earned!: string;

  @ApiProperty({ type: PooledView, nullable: true })
  readonly pooled!: PooledView | null;

  @ApiProperty({ type: [ExplainedStepView] })
  readonly steps!: readonly ExplainedStepView[];

  @ApiProperty({ type: [ExplainedQuarterView] })
  readonly quarters!: readonly ExplainedQuarterView[];
}

class ExplainedArticleView {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly earned!: string;

  @ApiProperty()
  readonly ceiling!: string;

  @ApiProperty({ type: [ExplainedStepView] })
  readonly steps!: readonly ExplainedStepView[];

  @ApiProperty({ type: [ExplainedIndicatorView] })
  readonly indicators!: readonly ExplainedIndicatorView[];
}

/** Every number of a score down to the cell that it came from; the same answer as the command `explain --json`. */
export class ExplainView implements Contract {
  @ApiProperty({ type: ExplainedAgencyView })
  readonly agency!: ExplainedAgencyView;

  @ApiProperty()
  readonly window!: string;

  @ApiProperty()
  readonly edition!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly snapshotHash!: string | null;

  @ApiProperty({ enum: ['self', 'confirmed'] })
  readonly basis!: Contract['basis'];

  @ApiProperty()
  readonly earned!: string;

  @ApiProperty()
  readonly ceiling!: string;

  @ApiProperty({ type: [ExplainedStepView] })
  readonly steps!: readonly ExplainedStepView[];

  @ApiProperty({ type: [ExplainedArticleView] })
  readonly articles!: readonly ExplainedArticleView[];
}
