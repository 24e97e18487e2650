import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiDefaultResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#access';
import type { UseCases } from '#usecases';
import { CurrentActor } from '../session/current-actor.decorator.js';
import { USE_CASES } from '../use-cases.token.js';
import { AgencyParams } from '../validation/agency.params.js';
import { IdParams } from '../validation/id.params.js';
import { WindowQuery } from '../validation/window.query.js';
import { ErrorView } from '../views/error.view.js';
import { OverClaimView } from '../views/over-claim.view.js';
import { ReviewQueueView } from '../views/review-queue.view.js';
import { ReviewView } from '../views/review.view.js';
import { SubmissionView } from '../views/submission.view.js';
import { reviewOrderOf } from './review-order-of.js';
import { ReviewDto } from './review.dto.js';

@ApiTags('review')
@ApiDefaultResponse({ type: ErrorView })
@Controller()
export class ReviewController {
  constructor(@Inject(USE_CASES) private readonly useCases: UseCases) {}

  @Get('review-queue')
  @ApiOperation({ summary: 'Signed reports that wait for a review, the largest over-claim first' })
  @ApiOkResponse({ type: ReviewQueueView })
  async viewReviewQueue(
    @CurrentActor() actor: Actor,
    @Query() { window }: WindowQuery,
  ): Promise<ReviewQueueView> {
    return await this.useCases.viewReviewQueue(actor, window);
  }

  @Get('agencies/:code/over-claim')
  @ApiOperation({ summary: 'Self and confirmed score of an agency side by side' })
  @ApiOkResponse({ type: OverClaimView })
  async viewOverClaim(
    @CurrentActor() actor: Actor,
    @Param() { code }: AgencyParams,
    @Query() { window }: WindowQuery,
  ): Promise<OverClaimView> {
    return await this.useCases.viewOverClaim(actor, code, window);
  }

  @Post('submissions/:id/signature')
  @HttpCode(200)
  @ApiOperation({ summary: 'Sign a report as the head of its agency; it is locked from then on' })
  @ApiOkResponse({ type: SubmissionView })
  async signSubmission(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<SubmissionView> {
    return await this.useCases.signSubmission(actor, id);
  }

  @Get('submissions/:id/review')
  @ApiOperation({ summary: 'Declared values, what the review decided of them, and who took which step' })
  @ApiOkResponse({ type: ReviewView })
  async viewReview(@CurrentActor() actor: Actor, @Param() { id }: IdParams): Promise<ReviewView> {
    return await this.useCases.viewReview(actor, id);
  }

  @Post('submissions/:id/review')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Confirm a signed report, its values as declared, adjusted or refused; or send it back',
  })
  @ApiOkResponse({ type: ReviewView })
  async reviewSubmission(
    @CurrentActor() actor: Actor,
    @Param() { id }: IdParams,
    @Body() review: ReviewDto,
  ): Promise<ReviewView> {
    return await this.useCases.reviewSubmission(actor, id, reviewOrderOf(review));
  }
}
