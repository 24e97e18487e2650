import { Link } from 'react-router';
import type { UnitsBy, UnitsRow } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { ScoreBar } from '../parts/score-bar.js';
import classes from './units-table.module.css';

interface UnitsTableProps {
  readonly by: UnitsBy;
  readonly rows: readonly UnitsRow[];
}

/** A parent leads to its own scorecard, a province to its agencies. */
function placeOf(by: UnitsBy, code: string, search: string): { pathname: string; search: string } {
  if (by === 'parent') return { pathname: `/agencies/${encodeURIComponent(code)}`, search };
  const query = new URLSearchParams(search);
  query.set('province', code);
  return { pathname: '/agencies', search: `?${query.toString()}` };
}

function pooledSearch(by: UnitsBy, search: string): string {
  const query = new URLSearchParams(search);
  query.set('by', by);
  return `?${query.toString()}`;
}

/** The units' score of each, with its spread. */
export function UnitsTable({ by, rows }: UnitsTableProps) {
  const search = useWindowSearch();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{by === 'parent' ? 'دستگاه مادر' : 'استان'}</th>
          <th scope="col">واحدها</th>
          <th scope="col">خاموش</th>
          <th scope="col">میانگین</th>
          <th scope="col">میانه</th>
          <th scope="col">چارک اول تا سوم</th>
          <th scope="col">کمترین تا بیشترین</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code}>
            <th scope="row">
              <Link to={placeOf(by, row.code, search)} className={classes.link}>
                {row.name}
              </Link>
              <Link
                to={{ pathname: `/units/${encodeURIComponent(row.code)}`, search: pooledSearch(by, search) }}
                className={classes.pooled}
              >
                مقدارهای تجمیعی
              </Link>
            </th>
            <td data-title="واحدها">{formatCount(row.agencies)}</td>
            <td data-title="خاموش" className={row.silent > 0 ? classes.silent : ''}>
              {formatCount(row.silent)}
            </td>
            <td data-title="میانگین" className={classes.mean}>
              <span className={classes.numbers}>
                <strong className="number">{formatPoints(row.mean)}</strong>
                <span className="number">{formatPercent(row.percent)}</span>
              </span>
              <ScoreBar percent={row.percent} isThin />
            </td>
            <td data-title="میانه" className="number">
              {formatPoints(row.median)}
            </td>
            <td data-title="چارک اول تا سوم" className={`${classes.range} number`}>
              {formatPoints(row.firstQuartile)} تا {formatPoints(row.thirdQuartile)}
            </td>
            <td data-title="کمترین تا بیشترین" className={`${classes.range} number`}>
              {formatPoints(row.minimum)} تا {formatPoints(row.maximum)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
