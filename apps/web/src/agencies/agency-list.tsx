import type { AgencyRow } from '../api/views.js';
import { FoundAgencies } from './found-agencies.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { usePages } from '../parts/use-pages.js';
import { AgencyFilters } from './agency-filters.js';
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
      <FoundAgencies count={found.length}>
        <AgencyTable rows={shown} sort={search.sort} onSort={search.setSort} />
      </FoundAgencies>
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}
