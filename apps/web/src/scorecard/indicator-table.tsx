import { toPersianDigits } from '#persian';
import type { IndicatorView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { formatValue } from '../format/format-value.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import { ScoreBar } from '../parts/score-bar.js';
import classes from './indicator-table.module.css';

function IndicatorRow({ indicator }: { indicator: IndicatorView }) {
  const isScored = indicator.attainmentPercent !== null;
  return (
    <tr className={isScored ? undefined : classes.left}>
      <th scope="row" className={classes.name}>
        {indicator.title}{' '}
        <bdi dir="ltr" className={classes.code}>
          {indicator.code}
        </bdi>
      </th>
      <td data-title="مقدار">
        <span className="number">{formatValue(indicator.value, indicator.unit)}</span>
        {indicator.coverage ? (
          <span className={classes.note}>پوشش {toPersianDigits(indicator.coverage)}</span>
        ) : null}
      </td>
      <td data-title="هدف">{toPersianDigits(indicator.target)}</td>
      <td data-title="تحقق" className={classes.attainment}>
        {isScored ? (
          <>
            <span className="number">{formatPercent(indicator.attainmentPercent)}</span>
            <ScoreBar percent={indicator.attainmentPercent} isThin />
          </>
        ) : (
          indicator.statusTitle
        )}
        {isScored && indicator.status !== 'value' ? (
          <span className={classes.note}>{indicator.statusTitle}</span>
        ) : null}
      </td>
      <td data-title="امتیاز" className={classes.points}>
        <strong className="number">{formatPoints(indicator.earned)}</strong>
        <span className={classes.of}> از {formatWholePoints(indicator.effectiveWeight)}</span>
      </td>
    </tr>
  );
}

/** The indicators of one article: pooled value with coverage, target, attainment, points. */
export function IndicatorTable({ indicators }: { indicators: readonly IndicatorView[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">شاخص</th>
          <th scope="col">مقدار</th>
          <th scope="col">هدف</th>
          <th scope="col">تحقق</th>
          <th scope="col" className={classes.points}>
            امتیاز
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => (
          <IndicatorRow key={indicator.code} indicator={indicator} />
        ))}
      </tbody>
    </table>
  );
}
