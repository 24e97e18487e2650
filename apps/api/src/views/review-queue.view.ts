import { ApiProperty } from '@nestjs/swagger';
import type { ReviewQueueView as Contract, WaitingReviewView as WaitingContract } from '#usecases';
import { ClaimView } from './claim.view.js';
import { SubmissionRow } from './submission-row.view.js';
import { TitledView } from './titled.view.js';

class WaitingReviewView implements WaitingContract {
  @ApiProperty({ type: SubmissionRow })
  readonly submission!: SubmissionRow;

  @ApiProperty({ format: 'date-time' })
  readonly signedAt!: string;

  @ApiProperty({ description: 'Jalali, Tehran' })
  readonly signedAtTitle!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null for the system actor' })
  readonly signedBy!: string | null;

  @ApiProperty({ type: ClaimView, nullable: true, description: 'Of its agency in the window' })
  readonly claim!: ClaimView | null;
}

class ClaimingAgencyView extends ClaimView {
  @ApiProperty()
  readonly code!: string;

  @ApiProperty()
  readonly name!: string;

  @ApiProperty()
  readonly ceiling!: string;
}

export class ReviewQueueView implements Contract {
  @ApiProperty({ type: TitledView })
  readonly window!: TitledView;

  @ApiProperty({ type: [WaitingReviewView] })
  readonly waiting!: readonly WaitingReviewView[];

  @ApiProperty({ type: [ClaimingAgencyView], description: 'Every agency in scope, the largest claim first' })
  readonly agencies!: readonly ClaimingAgencyView[];
}
