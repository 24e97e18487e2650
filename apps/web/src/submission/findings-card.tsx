import type { SubmissionView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { FindingsTable } from './findings-table.js';
import classes from './findings-card.module.css';

function Counts({ blockingCount, warningCount }: { blockingCount: number; warningCount: number }) {
  return (
    <strong className="number">
      {formatCount(blockingCount)} بازدارنده، {formatCount(warningCount)} هشدار
    </strong>
  );
}

/** The findings of a file, or the good news that there are none. */
export function FindingsCard({ submission }: { submission: SubmissionView }) {
  const { findings, blockingCount, warningCount } = submission;
  if (findings.length === 0)
    return (
      <SectionCard title="یافته‌های بررسی">
        <EmptyNotice title="هیچ ایرادی پیدا نشد" icon="check">
          همهٔ خانه‌های کاربرگ خوانده و پذیرفته شد.
        </EmptyNotice>
      </SectionCard>
    );
  return (
    <SectionCard
      title="یافته‌های بررسی"
      note={
        blockingCount > 0
          ? 'ایرادهای بازدارنده را در همان خانه‌ها درست کنید و کاربرگ را دوباره بفرستید'
          : 'هشدارها مانع امتیاز نیست، اما دیدنشان سودمند است'
      }
      aside={<Counts blockingCount={blockingCount} warningCount={warningCount} />}
    >
      <div className={classes.offer}>
        <SaveButton
          path={`/submissions/${encodeURIComponent(submission.id)}/annotated`}
          fileName={`annotated-${submission.number}.xlsx`}
          variant="light"
        >
          دریافت نسخهٔ نشانه‌گذاری‌شده
        </SaveButton>
        <span>همان کاربرگ شما، با رنگ و یادداشت در هر خانهٔ ایراددار و فهرست یافته‌ها در برگهٔ نخست</span>
      </div>
      <FindingsTable findings={findings} />
    </SectionCard>
  );
}
