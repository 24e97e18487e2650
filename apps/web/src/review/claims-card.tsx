import { useState } from 'react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { ReviewQueueView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { ClaimTable } from '../parts/claim-table.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';

/** As many as a reader looks at before asking for the rest. */
const FIRST = 20;

/** Every agency of the office with its two scores, the largest over-claim first. */
export function ClaimsCard({ agencies }: Pick<ReviewQueueView, 'agencies'>) {
  const [isAll, setAll] = useState(false);
  const search = useWindowSearch();
  const shown = isAll ? agencies : agencies.slice(0, FIRST);
  return (
    <SectionCard
      title="خوداظهاری و تأییدشدهٔ دستگاه‌ها"
      note="تا بازبینی نشده است، تفاوت از اظهارهای «موردی نبوده» و «شامل دستگاه نیست» برمی‌آید که باید تأیید شوند"
    >
      {agencies.length === 0 ? (
        <EmptyNotice title="این دوره هنوز به پایان نرسیده است" icon="clock" />
      ) : (
        <ClaimTable
          caption="دستگاه‌ها به ترتیب ادعای بیش از تأیید"
          heading="دستگاه"
          rows={shown.map(({ code, name, ...claim }) => ({
            key: code,
            title: <Link to={{ pathname: `/agencies/${encodeURIComponent(code)}`, search }}>{name}</Link>,
            ...claim,
          }))}
        />
      )}
      {shown.length < agencies.length ? (
        <Button variant="default" size="xs" mt="md" onClick={() => setAll(true)}>
          همهٔ {formatCount(agencies.length)} دستگاه
        </Button>
      ) : null}
    </SectionCard>
  );
}
