import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useFindings } from '../api/use-findings.js';
import type { SubmissionView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { useMay } from '../frame/use-may.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { Icon } from '../parts/icon.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { FindingsCounts } from './findings-counts.js';
import { FindingsTable } from './findings-table.js';
import { isWorkbook } from './is-workbook.js';
import classes from './findings-card.module.css';

function AnnotatedOffer({ submission }: { submission: SubmissionView }) {
  return (
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
  );
}

/** Whatever door a report came by, the form can take it up with every field as it was written. */
function FormOffer({ submission: { agency, quarter } }: { submission: SubmissionView }) {
  const search = useWindowSearch();
  if (!agency) return null;
  const pathname = `/form/${encodeURIComponent(agency.code)}/${encodeURIComponent(quarter)}`;
  return (
    <div className={classes.offer}>
      <Button
        component={Link}
        to={{ pathname, search }}
        variant="light"
        leftSection={<Icon name="form" size={17} />}
      >
        درست کردن در فرم سامانه
      </Button>
      <span>همین‌جا، بدون اکسل؛ هر ایراد کنار خانهٔ خود گفته می‌شود</span>
    </div>
  );
}

function noteOf({ blockingCount }: SubmissionView): string {
  return blockingCount > 0
    ? 'ایرادهای بازدارنده را درست کنید و گزارش را دوباره بفرستید'
    : 'هشدارها مانع امتیاز نیست، اما دیدنشان سودمند است';
}

/** The findings of a file, or the good news that there are none. */
export function FindingsCard({ submission }: { submission: SubmissionView }) {
  const may = useMay();
  const { findings, isWhole } = useFindings(submission);
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
      note={noteOf(submission)}
      aside={<FindingsCounts blocking={submission.blockingCount} warning={submission.warningCount} />}
    >
      <div className={classes.offers}>
        {isWorkbook(submission.fileName) ? <AnnotatedOffer submission={submission} /> : null}
        {may('upload-submission') ? <FormOffer submission={submission} /> : null}
      </div>
      <FindingsTable findings={findings} />
      {isWhole ? null : (
        <p role="status" className={classes.more}>
          {formatCount(findings.length)} یافتهٔ نخست از {formatCount(submission.findingCount)} یافته؛ بقیه در
          راه است…
        </p>
      )}
    </SectionCard>
  );
}
