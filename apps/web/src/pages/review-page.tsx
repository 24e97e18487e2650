import { useParams } from 'react-router';
import { toPersianDigits } from '#persian';
import { useReview } from '../api/use-review.js';
import type { ReviewView } from '../api/views.js';
import { useMay } from '../frame/use-may.js';
import { Answer } from '../parts/answer.js';
import { BackLink } from '../parts/back-link.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';
import { ReviewForm } from '../review/review-form.js';
import { StepList } from '../review/step-list.js';
import { ValueList } from '../review/value-list.js';
import { ownerOf } from '../submission/owner-of.js';
import { StateBadge } from '../submission/state-badge.js';
import classes from '../submission/submission-follow.module.css';

/** What a reader of a review looks for is what it changed. */
function decidedFirst(values: ReviewView['values']): ReviewView['values'] {
  return values.toSorted((a, b) => Number(b.decision !== null) - Number(a.decision !== null));
}

function Review({ review }: { review: ReviewView }) {
  const may = useMay();
  const { submission, steps, values } = review;
  return (
    <>
      <PageHeading
        title="بازبینی گزارش"
        lead={`${ownerOf(submission)} · ${submission.quarterTitle} · رسید ${toPersianDigits(submission.number)}`}
        above={
          may('review-submission') ? (
            <BackLink to="/review">صف بازبینی</BackLink>
          ) : (
            <BackLink to={`/submissions/${encodeURIComponent(submission.id)}`}>سرنوشت ارسال</BackLink>
          )
        }
        badge={<StateBadge state={submission.state} title={submission.stateTitle} />}
      />
      <div className={classes.cards}>
        {steps.length === 0 ? null : (
          <SectionCard title="گام‌ها">
            <StepList steps={steps} />
          </SectionCard>
        )}
        {submission.state === 'signed' && may('review-submission') ? (
          <ReviewForm id={submission.id} values={values} />
        ) : (
          <SectionCard title="مقدارهای گزارش">
            <ValueList values={decidedFirst(values)} />
          </SectionCard>
        )}
      </div>
    </>
  );
}

/** One report value by value: to be reviewed by the evaluation office, to be read by others. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const review = useReview(id);
  return (
    <>
      {review.data ? null : <PageHeading title="بازبینی گزارش" />}
      <Answer query={review} waiting={<CardSkeleton heights={[120, 480]} />}>
        {(data) => <Review review={data} />}
      </Answer>
    </>
  );
}
