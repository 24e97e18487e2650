import { useState } from 'react';
import { Pagination } from '@mantine/core';
import { toPersianDigits } from '#persian';
import type { AgencyRow } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { LedgerLegend } from '../parts/ledger-legend.js';
import { AgencyFilters } from './agency-filters.js';
import { AgencyTable } from './agency-table.js';
import { filterAgencies } from './filter-agencies.js';
import { sortAgencies } from './sort-agencies.js';
import { useAgencySearch } from './use-agency-search.js';
import classes from './agency-list.module.css';

/** A nation has about 2,300 agencies: more rows at once make the page slow to lay out on an office computer. */
const ROWS_A_PAGE = 60;

const CONTROL_LABELS = { first: 'صفحهٔ نخست', previous: 'صفحهٔ پیش', next: 'صفحهٔ بعد', last: 'صفحهٔ پایانی' };

/** Search, filters and the pages of the table. */
export function AgencyList({ rows }: { rows: readonly AgencyRow[] }) {
  const search = useAgencySearch();
  const [wantedPage, setPage] = useState(1);
  const found = sortAgencies(filterAgencies(rows, search.filter), search.sort);
  const pages = Math.max(Math.ceil(found.length / ROWS_A_PAGE), 1);
  const page = Math.min(wantedPage, pages);
  return (
    <>
      <AgencyFilters rows={rows} search={search} />
      <div className={classes.summary}>
        <p role="status" className={classes.found}>
          {formatCount(found.length)} دستگاه
        </p>
        <LedgerLegend />
      </div>
      {found.length === 0 ? (
        <EmptyNotice title="دستگاهی با این مشخصات پیدا نشد" icon="search">
          املای دیگری را بیازمایید یا یکی از صافی‌ها را بردارید.
        </EmptyNotice>
      ) : (
        <AgencyTable
          rows={found.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)}
          sort={search.sort}
          onSort={search.setSort}
        />
      )}
      {pages > 1 ? (
        <nav aria-label="صفحه‌های فهرست" className={classes.pages}>
          <Pagination
            total={pages}
            value={page}
            onChange={setPage}
            getItemProps={(number) => ({
              children: toPersianDigits(number),
              'aria-label': `صفحهٔ ${toPersianDigits(number)}`,
            })}
            getControlProps={(control) => ({ 'aria-label': CONTROL_LABELS[control] })}
          />
        </nav>
      ) : null}
    </>
  );
}
