import type { ReactNode } from 'react';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { LedgerLegend } from '../parts/ledger-legend.js';
import classes from './found-agencies.module.css';

/** How many agencies a search found, what the marks beside them mean, and the table of them; or that there is none. */
export function FoundAgencies({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  return (
    <>
      <div className={classes.summary}>
        <p role="status" className={classes.found}>
          {formatCount(count)} دستگاه
        </p>
        <LedgerLegend />
      </div>
      {count === 0 ? (
        <EmptyNotice title="دستگاهی با این مشخصات پیدا نشد" icon="search">
          املای دیگری را بیازمایید یا یکی از صافی‌ها را بردارید.
        </EmptyNotice>
      ) : (
        children
      )}
    </>
  );
}
