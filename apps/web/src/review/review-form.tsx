import { useCallback, useState } from 'react';
import { Button, Textarea } from '@mantine/core';
import { useSendReview } from '../api/use-send-review.js';
import type { DecisionOrder, ReviewedValueView, ReviewOrder } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { DecisionFields } from './decision-fields.js';
import { ValueList } from './value-list.js';
import classes from './review-form.module.css';

interface ReviewFormProps {
  readonly id: string;
  readonly values: readonly ReviewedValueView[];
}

/** Every value accepted, adjusted or refused, and then the whole report confirmed, or sent back with a reason. */
export function ReviewForm({ id, values }: ReviewFormProps) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, DecisionOrder>>(new Map());
  const [reason, setReason] = useState('');
  const review = useSendReview(id);
  const send = (order: ReviewOrder) =>
    // The form gives way to what became of the report, which begins at the top.
    review.mutate(order, { onSuccess: () => window.scrollTo({ top: 0 }) });
  // One function for all rows: sixty of them must not be drawn anew at each key.
  const decide = useCallback((code: string, decision: DecisionOrder | undefined) => {
    setDecisions((before) => {
      const next = new Map(before);
      if (decision) next.set(code, decision);
      else next.delete(code);
      return next;
    });
  }, []);
  return (
    <>
      <SectionCard
        title="مقدارهای گزارش"
        note="هر مقدار پذیرفته است مگر آن را اصلاح یا رد کنید؛ آنچه دستگاه اظهار کرده همیشه می‌ماند"
      >
        <ValueList
          values={values}
          actions={(value) => (
            <DecisionFields value={value} decision={decisions.get(value.code)} onDecide={decide} />
          )}
        />
      </SectionCard>
      <SectionCard title="پایان بازبینی">
        <div className={classes.ends}>
          {review.error ? <ErrorNotice error={review.error} title="بازبینی ثبت نشد" /> : null}
          <Button
            loading={review.isPending}
            onClick={() => send({ outcome: 'confirmed', decisions: [...decisions.values()] })}
          >
            {decisions.size === 0
              ? 'تأیید همه، همان‌گونه که اظهار شده'
              : `تأیید با ${formatCount(decisions.size)} اصلاح یا رد`}
          </Button>
          <details className={classes.back}>
            <summary>برگرداندن گزارش به دستگاه</summary>
            <Textarea
              label="دلیل برگرداندن"
              description="دستگاه همین نوشته را می‌بیند و گزارش تازه می‌فرستد"
              rows={2}
              resize="vertical"
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Button
              variant="default"
              mt="sm"
              disabled={reason.trim() === ''}
              loading={review.isPending}
              onClick={() => send({ outcome: 'returned', reason })}
            >
              برگرداندن
            </Button>
          </details>
        </div>
      </SectionCard>
    </>
  );
}
