import { searchKey } from '#persian';
import type { AgencyRow } from '../api/views.js';
import type { AgencyFilter } from './agency-filter.js';

/** What an agency is found by. */
export type FoundBy = Pick<
  AgencyRow,
  'searchKey' | 'group' | 'groupTitle' | 'level' | 'levelTitle' | 'province'
>;

/** The rows that hold every word sought, however it is spelled (ي/ی, ك/ک, half-space), and stand in the chosen group, level and province. */
export function filterAgencies<T extends FoundBy>(rows: readonly T[], filter: AgencyFilter): readonly T[] {
  const words = searchKey(filter.text).split(' ').filter(Boolean);
  return rows.filter(
    (row) =>
      (filter.group === '' || row.group === filter.group) &&
      (filter.level === '' || row.level === filter.level) &&
      (filter.province === '' || row.province?.code === filter.province) &&
      words.every((word) => row.searchKey.includes(word)),
  );
}
