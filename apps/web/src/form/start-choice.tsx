import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { toPersianDigits } from '#persian';
import { draftPath } from '../api/draft-path.js';
import { getJson } from '../api/get-json.js';
import type { DraftContent, DraftStart, DraftView } from '../api/views.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { SectionCard } from '../parts/section-card.js';

interface StartChoiceProps {
  readonly draft: DraftView;
  onStart(content: DraftContent): void;
}

/** A blank form may begin from what the house knows already; whoever would rather type goes on below. */
export function StartChoice({ draft, onStart }: StartChoiceProps) {
  const { agency, quarter, lastSubmission } = draft;
  const starting = useMutation({
    mutationFn: (from: DraftStart) =>
      getJson<DraftContent>(`${draftPath(agency.code, quarter)}/start`, { from }),
    onSuccess: onStart,
  });
  const choice = (from: DraftStart, title: string) => (
    <Button
      variant="light"
      loading={starting.isPending && starting.variables === from}
      onClick={() => starting.mutate(from)}
    >
      {title}
    </Button>
  );
  return (
    <SectionCard title="فرم خالی است" note="از پایین آغاز به نوشتن کنید، یا از آنچه سامانه دارد">
      {starting.error ? <ErrorNotice error={starting.error} /> : null}
      <Group gap="sm">
        {choice('constants', 'عددهای ثابت دوره‌های پیش')}
        {lastSubmission
          ? choice('last-submission', `همهٔ گزارش شمارهٔ ${toPersianDigits(lastSubmission.number)}`)
          : null}
      </Group>
      {starting.data && starting.data.rows.length === 0 ? (
        <p role="status">سامانه چیزی برای آغاز این فرم ندارد.</p>
      ) : null}
    </SectionCard>
  );
}
