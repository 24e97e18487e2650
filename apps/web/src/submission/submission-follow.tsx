import { Alert } from '@mantine/core';
import { useSubmission } from '../api/use-submission.js';
import { formatCount } from '../format/format-count.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { Icon } from '../parts/icon.js';
import { SectionCard } from '../parts/section-card.js';
import { CarryOverCard } from './carry-over-card.js';
import { FindingsCard } from './findings-card.js';
import { RepairsCard } from './repairs-card.js';
import { Receipt } from './receipt.js';
import { SignatureCard } from './signature-card.js';
import { SubmissionSteps } from './submission-steps.js';
import classes from './submission-follow.module.css';

const PENDING = 'received';

interface SubmissionFollowProps {
  readonly id: string;
  /** The file just sent had arrived before: only the answer to the sending knows. */
  readonly isRepeat?: boolean;
}

/** One submission from receipt to provisional score, followed live. */
export function SubmissionFollow({ id, isRepeat = false }: SubmissionFollowProps) {
  const submission = useSubmission(id);
  return (
    <Answer query={submission} waiting={<CardSkeleton heights={[150, 220]} />}>
      {(data) => (
        <div className={classes.cards}>
          <SectionCard
            title={data.stateTitle}
            note={
              data.step === PENDING
                ? 'صفحه خودبه‌خود تازه می‌شود'
                : `${formatCount(data.valueCount)} مقدار خوانده شد`
            }
          >
            <SubmissionSteps submission={data} />
            {data.failure ? (
              <Alert mt="md" color="red" role="alert" icon={<Icon name="alert" />} title="کار ناتمام ماند">
                {data.failure}
              </Alert>
            ) : null}
          </SectionCard>
          <SignatureCard submission={data} />
          <Receipt receipt={{ ...data, isRepeat }} />
          {data.step === PENDING || data.step === 'failed' ? null : (
            <>
              <CarryOverCard submission={data} />
              <RepairsCard submission={data} />
              <FindingsCard submission={data} />
            </>
          )}
        </div>
      )}
    </Answer>
  );
}
