import { useReviewQueue } from '../api/use-review-queue.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { ClaimsCard } from '../review/claims-card.js';
import { WaitingCard } from '../review/waiting-card.js';
import classes from '../submission/submission-follow.module.css';

/** Signed reports that wait for a review, and what the agencies of the office claim above what is confirmed. */
export function ReviewQueuePage() {
  const choice = useWindowChoice();
  const queue = useReviewQueue(choice.window?.code);
  return (
    <>
      <PageHeading
        title="صف بازبینی"
        lead="نخست دستگاهی که در این دوره بیش از دیگران، بالاتر از تأییدشده اظهار کرده است"
        aside={<WindowPicker choice={choice} />}
      />
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <Answer query={queue} waiting={<CardSkeleton heights={[240, 320]} />}>
          {(data) => (
            <div className={classes.cards}>
              <WaitingCard waiting={data.waiting} />
              <ClaimsCard agencies={data.agencies} />
            </div>
          )}
        </Answer>
      )}
    </>
  );
}
