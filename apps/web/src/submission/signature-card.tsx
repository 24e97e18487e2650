import { useState } from 'react';
import { Button, Checkbox } from '@mantine/core';
import { Link } from 'react-router';
import { useReview } from '../api/use-review.js';
import { useSignSubmission } from '../api/use-sign-submission.js';
import type { SubmissionView } from '../api/views.js';
import { useMay } from '../frame/use-may.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { StepList } from '../review/step-list.js';
import classes from './signature-card.module.css';

function SignatureForm({ id }: { id: string }) {
  const [isAttested, setAttested] = useState(false);
  const signature = useSignSubmission(id);
  return (
    <div className={classes.form}>
      <Checkbox
        checked={isAttested}
        onChange={(event) => setAttested(event.currentTarget.checked)}
        label="این گزارش را دیده‌ام و درستی آن را به نام دستگاه گواهی می‌کنم."
      />
      <Button disabled={!isAttested} loading={signature.isPending} onClick={() => signature.mutate()}>
        امضا
      </Button>
      {signature.error ? <ErrorNotice error={signature.error} title="امضا نشد" /> : null}
    </div>
  );
}

/** From the check to the review: the head's signature, and what became of the report afterwards. */
export function SignatureCard({ submission }: { submission: SubmissionView }) {
  const may = useMay();
  const { id, kind, state } = submission;
  const isUnread = state === 'received' || state === 'rejected';
  const review = useReview(id, kind === 'agency' && !isUnread && state !== 'checked');
  if (kind !== 'agency' || isUnread) return null;
  return (
    <SectionCard
      title="امضا و بازبینی"
      note={
        state === 'checked'
          ? 'پس از امضای بالاترین مقام دستگاه، گزارش قفل می‌شود و به دفتر ارزیابی می‌رود'
          : undefined
      }
    >
      {state !== 'checked' ? null : may('sign-submission') ? (
        <SignatureForm id={id} />
      ) : (
        <p className={classes.text}>در انتظار امضای بالاترین مقام دستگاه</p>
      )}
      {review.data ? <StepList steps={review.data.steps} /> : null}
      {state === 'checked' ? null : (
        <p className={classes.text}>
          <Link to={`/review/${encodeURIComponent(id)}`}>
            {state === 'signed' && may('review-submission') ? 'بازبینی این گزارش' : 'مقدارها و بازبینی آن‌ها'}
          </Link>
        </p>
      )}
    </SectionCard>
  );
}
