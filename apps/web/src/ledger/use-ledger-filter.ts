import { useAddress } from '../frame/use-address.js';
import type { LedgerFilter, LedgerStanding } from './ledger-filter.js';

/** The filter lives in the address, so that going into a scorecard and back loses nothing. */
export function useLedgerFilter(): readonly [LedgerFilter, (change: Partial<LedgerFilter>) => void] {
  const { read, write } = useAddress();
  const filter: LedgerFilter = {
    text: read('text'),
    group: read('group'),
    level: read('level'),
    province: read('province'),
    standing: read('standing') as LedgerStanding,
  };
  return [filter, (change) => write({ ...change })];
}
