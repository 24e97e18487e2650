import { Button, NativeSelect } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useSubmissions } from '../api/use-submissions.js';
import { useMay } from '../frame/use-may.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';
import { SubmissionList } from '../submission/submission-list.js';
import { useTemplateQuarters } from '../submission/use-template-quarters.js';

function QuarterPicker() {
  const quarters = useTemplateQuarters();
  const [search, setSearch] = useSearchParams();
  return (
    <NativeSelect
      label="سه‌ماهه"
      w={{ base: '100%', sm: 240 }}
      value={search.get('quarter') ?? ''}
      onChange={(event) => {
        const quarter = event.currentTarget.value;
        setSearch(
          (before) => {
            if (quarter) before.set('quarter', quarter);
            else before.delete('quarter');
            return before;
          },
          { replace: true },
        );
      }}
      data={[
        { value: '', label: 'همهٔ سه‌ماهه‌ها' },
        ...quarters.map(({ code, title }) => ({ value: code, label: title })),
      ]}
    />
  );
}

/** The submissions the account may see, with their states. */
export function SubmissionsPage() {
  const may = useMay();
  const [search] = useSearchParams();
  const submissions = useSubmissions(search.get('quarter') ?? undefined);
  const maySend = may('upload-submission') || may('upload-evaluator-workbook');
  return (
    <>
      <PageHeading title="ارسال‌ها" lead="کاربرگ‌های رسیده و سرنوشت هر یک" aside={<QuarterPicker />} />
      <Answer query={submissions} waiting={<CardSkeleton heights={[420]} />}>
        {(rows) => (
          <SectionCard
            title="فهرست ارسال‌ها"
            aside={
              maySend ? (
                <Button component={Link} to="/upload">
                  ارسال تازه
                </Button>
              ) : null
            }
          >
            {rows.length === 0 ? (
              <EmptyNotice title="هنوز کاربرگی نرسیده است" icon="submissions">
                هر کاربرگی که بفرستید با شمارهٔ رسید، زمان و یافته‌هایش این‌جا می‌ماند.
              </EmptyNotice>
            ) : (
              <SubmissionList key={search.get('quarter')} rows={rows} />
            )}
          </SectionCard>
        )}
      </Answer>
    </>
  );
}
