import type { FindingView } from '../api/views.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { FindingsTable } from './findings-table.js';

/** The findings of a file, or the good news that there are none. */
export function FindingsCard({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0)
    return (
      <SectionCard title="یافته‌های بررسی">
        <EmptyNotice title="هیچ ایرادی پیدا نشد" icon="check">
          همهٔ خانه‌های کاربرگ خوانده و پذیرفته شد.
        </EmptyNotice>
      </SectionCard>
    );
  const hasBlocking = findings.some(({ severity }) => severity === 'blocking');
  return (
    <SectionCard
      title="یافته‌های بررسی"
      note={
        hasBlocking
          ? 'ایرادهای بازدارنده را در همان خانه‌ها درست کنید و کاربرگ را دوباره بفرستید'
          : 'هشدارها مانع امتیاز نیست، اما دیدنشان سودمند است'
      }
    >
      <FindingsTable findings={findings} />
    </SectionCard>
  );
}
