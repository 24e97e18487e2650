import { Icon } from '../parts/icon.js';
import type { AgencySort, AgencySortKey } from './agency-sort.js';
import classes from './agency-table.module.css';

interface SortHeadingProps {
  readonly name: AgencySortKey;
  readonly title: string;
  readonly sort: AgencySort;
  /** Whether the first press puts the largest first. */
  readonly isDescendingFirst?: boolean;
  onSort(sort: AgencySort): void;
}

/** A column heading that sorts the table; a second press turns the order round. */
export function SortHeading({ name, title, sort, isDescendingFirst = false, onSort }: SortHeadingProps) {
  const isMine = sort.key === name;
  const next: AgencySort = { key: name, isDescending: isMine ? !sort.isDescending : isDescendingFirst };
  return (
    <th scope="col" aria-sort={isMine ? (sort.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={isMine ? `${classes.sort} ${classes.sorted}` : classes.sort}
        onClick={() => onSort(next)}
      >
        {title}
        <Icon name={isMine ? (sort.isDescending ? 'down' : 'up') : 'sort'} size={14} />
      </button>
    </th>
  );
}
