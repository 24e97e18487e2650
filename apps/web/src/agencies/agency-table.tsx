import { Link } from 'react-router';
import type { AgencyRow } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { ChangeMark } from '../parts/change-mark.js';
import { LedgerDots } from '../parts/ledger-dots.js';
import { ScoreBar } from '../parts/score-bar.js';
import type { AgencySort } from './agency-sort.js';
import { SortHeading } from './sort-heading.js';
import classes from './agency-table.module.css';

interface AgencyTableProps {
  readonly rows: readonly AgencyRow[];
  readonly sort: AgencySort;
  onSort(sort: AgencySort): void;
}

function placeOf(row: AgencyRow): string {
  return [row.levelTitle, row.province?.name, row.parent?.name].filter(Boolean).join(' · ');
}

function Rank({ row }: { row: AgencyRow }) {
  if (row.rank === null)
    return (
      <span className={classes.none}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">بی‌رتبه</span>
      </span>
    );
  return (
    <span className="number">
      <strong className={classes.rank}>{formatCount(row.rank)}</strong>
      <span className={classes.peers}> از {formatCount(row.peers)}</span>
      {row.rankInterval ? <span className={classes.interval}>{row.rankInterval.text}</span> : null}
    </span>
  );
}

function AgencyTableRow({ row, search }: { row: AgencyRow; search: string }) {
  return (
    <tr>
      <th scope="row" className={classes.name}>
        <Link to={{ pathname: `/agencies/${encodeURIComponent(row.code)}`, search }} className={classes.link}>
          {row.name}
        </Link>
        <span className={classes.place}>{placeOf(row)}</span>
      </th>
      <td className={classes.group}>{row.groupTitle}</td>
      <td className={classes.score}>
        <span className={classes.numbers}>
          <strong className={`${classes.points} number`}>{formatPoints(row.earned)}</strong>
          <span className={`${classes.percent} number`}>{formatPercent(row.percent)}</span>
        </span>
        <ScoreBar percent={row.percent} isThin />
      </td>
      <td className={classes.rankCell} data-title="رتبه">
        <Rank row={row} />
      </td>
      <td className={classes.changeCell} data-title="تغییر">
        <ChangeMark change={row.change} />
      </td>
      <td className={classes.ledger}>
        <LedgerDots ledger={row.ledger} />
      </td>
    </tr>
  );
}

/** The agencies with score, rank among peers, change and silence ledger. */
export function AgencyTable({ rows, sort, onSort }: AgencyTableProps) {
  const search = useWindowSearch();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">دستگاه‌ها و امتیاز آن‌ها در دورهٔ انتخاب‌شده</caption>
      <thead>
        <tr>
          <SortHeading name="name" title="دستگاه" sort={sort} onSort={onSort} />
          <th scope="col">گروه</th>
          <SortHeading name="earned" title="امتیاز" sort={sort} isDescendingFirst onSort={onSort} />
          <SortHeading name="rank" title="رتبه میان همتایان" sort={sort} onSort={onSort} />
          <SortHeading name="change" title="تغییر" sort={sort} isDescendingFirst onSort={onSort} />
          <th scope="col">دفتر ارسال</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AgencyTableRow key={row.code} row={row} search={search} />
        ))}
      </tbody>
    </table>
  );
}
