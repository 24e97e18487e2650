import type { AgencyRow } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { LedgerLegend } from '../parts/ledger-legend.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { usePages } from '../parts/use-pages.js';
import { AgencyFilters } from './agency-filters.js';
import classes from './agency-list.module.css';
import { AgencyTable } from './agency-table.js';
import { filterAgencies } from './filter-agencies.js';
import { OrderSelect } from './order-select.js';
import { sortAgencies } from './sort-agencies.js';
import { useAgencySearch } from './use-agency-search.js';

/** Search, filters and the pages of the table. */
export function AgencyList({ rows }: { rows: readonly AgencyRow[] }) {
  const search = useAgencySearch();
  const found = sortAgencies(filterAgencies(rows, search.filter), search.sort);
  const { rows: shown, page, pages, setPage } = usePages(found);
  return (
    <>
      <AgencyFilters rows={rows} filter={search.filter} onFilter={search.setFilter}>
        <OrderSelect sort={search.sort} onSort={search.setSort} />
      </AgencyFilters>
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
        <AgencyTable rows={shown} sort={search.sort} onSort={search.setSort} />
      )}
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}
