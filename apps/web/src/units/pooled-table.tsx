import { toPersianDigits } from '#persian';
import type { PooledUnitsView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatValue } from '../format/format-value.js';
import classes from './units-table.module.css';

type Pooled = PooledUnitsView['indicators'][number];

function casesOf({ numerator, denominator, n }: Pooled): string {
  if (numerator !== null && denominator !== null)
    return `${formatValue(numerator, '')} ÷ ${formatValue(denominator, '')}`;
  return n === null ? '—' : formatValue(n, '');
}

/** Each indicator over all units as one, with how much of it was reported. */
export function PooledTable({ indicators }: { indicators: readonly Pooled[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">شاخص</th>
          <th scope="col">ماده</th>
          <th scope="col">مقدار تجمیعی</th>
          <th scope="col">صورت ÷ مخرج، یا شمار</th>
          <th scope="col">پوشش سه‌ماهه‌ها</th>
          <th scope="col">واحد گزارش‌دهنده</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((pooled) => (
          <tr key={pooled.code}>
            <th scope="row">
              {pooled.title} <bdi dir="ltr">{pooled.code}</bdi>
            </th>
            <td data-title="ماده">{formatCount(pooled.article)}</td>
            <td data-title="مقدار تجمیعی" className="number">
              {formatValue(pooled.value, pooled.unit)}
            </td>
            <td data-title="صورت ÷ مخرج، یا شمار" className="number">
              {casesOf(pooled)}
            </td>
            <td data-title="پوشش سه‌ماهه‌ها" className="number">
              {pooled.coverage === null ? '—' : toPersianDigits(pooled.coverage)}
            </td>
            <td data-title="واحد گزارش‌دهنده" className="number">
              {formatCount(pooled.reporting)} از {formatCount(pooled.due)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
