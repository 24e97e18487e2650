import { useState } from 'react';
import { Button } from '@mantine/core';
import type { BridgeOrWallView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { AgencyLink } from './agency-link.js';
import { UnreportedList } from './unreported-list.js';
import classes from './watch-list.module.css';

/** So many are listed at first; a silent nation is thousands. */
const FIRST = 20;

/** The agencies whose silence keeps a warning from being seen, beside those that are flagged. */
export function BlindCard({ blind }: Pick<BridgeOrWallView, 'blind'>) {
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? blind : blind.slice(0, FIRST);
  return (
    <SectionCard
      title="نابینا: گزارش کامل نیست"
      note="تا این گزارش‌ها نرسد، نبودِ هشدار دربارهٔ این دستگاه‌ها معنایی ندارد"
      aside={
        <span className={`${classes.count} ${classes.soft} number`}>{formatCount(blind.length)} دستگاه</span>
      }
    >
      {blind.length === 0 ? (
        <EmptyNotice title="گزارش همهٔ دستگاه‌ها کامل است" icon="check" />
      ) : (
        <ol className={classes.list}>
          {listed.map((agency) => (
            <li key={agency.code}>
              <AgencyLink agency={agency} />
              <details className={classes.details}>
                <summary>{formatCount(agency.unreported.length)} شاخص از ۱۱ شاخص کامل نیست</summary>
                <UnreportedList unreported={agency.unreported} />
              </details>
            </li>
          ))}
        </ol>
      )}
      {listed.length < blind.length ? (
        <Button variant="light" className={classes.more} onClick={() => setWhole(true)}>
          همهٔ {formatCount(blind.length)} دستگاه
        </Button>
      ) : null}
    </SectionCard>
  );
}
