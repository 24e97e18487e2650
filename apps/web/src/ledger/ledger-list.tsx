import { NativeSelect } from '@mantine/core';
import { AgencyFilters } from '../agencies/agency-filters.js';
import type { LedgerState, SilenceLedgerView } from '../api/views.js';
import { LEDGER_WORDS } from '../parts/ledger-words.js';
import { FoundAgencies } from '../agencies/found-agencies.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { usePages } from '../parts/use-pages.js';
import { HeatMap } from './heat-map.js';
import { filterLedger, type LedgerStanding } from './ledger-filter.js';
import { useLedgerFilter } from './use-ledger-filter.js';

const STANDINGS: readonly { readonly value: LedgerStanding; readonly label: string }[] = [
  { value: '', label: 'همه' },
  { value: 'silent-again', label: 'دو گزارش پیاپی یا بیشتر نرسیده' },
  { value: 'too-much-left-out', label: 'کنارگذاشتهٔ زیاد' },
  ...(Object.keys(LEDGER_WORDS) as LedgerState[]).map((state) => ({
    value: state,
    label: `دست‌کم یک سه‌ماهه: ${LEDGER_WORDS[state]}`,
  })),
];

/** Filters and the pages of the heat map. */
export function LedgerList({ ledger: { quarters, agencies } }: { ledger: SilenceLedgerView }) {
  const [filter, setFilter] = useLedgerFilter();
  const found = filterLedger(agencies, filter);
  const { rows, page, pages, setPage } = usePages(found);
  return (
    <>
      <AgencyFilters rows={agencies} filter={filter} onFilter={setFilter}>
        <NativeSelect
          label="وضعیت"
          value={filter.standing}
          onChange={(event) => setFilter({ standing: event.currentTarget.value as LedgerStanding })}
          data={[...STANDINGS]}
        />
      </AgencyFilters>
      <FoundAgencies count={found.length}>
        <HeatMap quarters={quarters} rows={rows} />
      </FoundAgencies>
      <PageNumbers pages={pages} page={page} onPage={setPage} />
    </>
  );
}
