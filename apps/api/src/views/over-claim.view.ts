import { ApiProperty } from '@nestjs/swagger';
import type { OverClaimView as Contract } from '#usecases';
import { ClaimView } from './claim.view.js';
import { CLOSED_LISTS } from './closed-lists.js';
import { NamedView } from './named.view.js';
import { TitledView } from './titled.view.js';

class ClaimedArticleView extends ClaimView {
  @ApiProperty({ type: 'integer' })
  readonly number!: number;

  @ApiProperty()
  readonly subject!: string;
}

class ClaimedIndicatorView extends ClaimView {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty()
  readonly title!: string;

  @ApiProperty({ type: 'integer' })
  readonly article!: number;
}

type Quarter = Contract['quarters'][number];

class ReviewedQuarterView extends TitledView implements Quarter {
  @ApiProperty({ enum: CLOSED_LISTS.submissionState, enumName: 'SubmissionState', nullable: true })
  readonly state!: Quarter['state'];

  @ApiProperty()
  readonly stateTitle!: string;

  @ApiProperty({ type: String, nullable: true })
  readonly submissionId!: string | null;

  @ApiProperty()
  readonly isReviewed!: boolean;
}

export class OverClaimView extends ClaimView implements Contract {
  @ApiProperty({ type: NamedView })
  readonly agency!: NamedView;

  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ example: '1000.00' })
  readonly ceiling!: string;

  @ApiProperty({ type: [ClaimedArticleView] })
  readonly articles!: readonly ClaimedArticleView[];

  @ApiProperty({ type: [ClaimedIndicatorView], description: 'Those that differ, the largest claim first' })
  readonly indicators!: readonly ClaimedIndicatorView[];

  @ApiProperty({ type: [ReviewedQuarterView] })
  readonly quarters!: readonly ReviewedQuarterView[];
}
