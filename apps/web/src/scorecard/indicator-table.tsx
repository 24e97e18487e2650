import { useId, useState } from 'react';
import { toPersianDigits } from '#persian';
import type { IndicatorView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { formatValue } from '../format/format-value.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import { ScoreBar } from '../parts/score-bar.js';
import { IndicatorExplanation } from './indicator-explanation.js';
import classes from './indicator-table.module.css';

interface Scored {
  readonly agency: string;
  readonly window: string;
}

function IndicatorRow({ indicator, agency, window }: Scored & { readonly indicator: IndicatorView }) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const isScored = indicator.attainmentPercent !== null;
  return (
    <>
      <tr className={isScored ? undefined : classes.left}>
        <th scope="row" className={classes.name}>
          {indicator.title}{' '}
          <bdi dir="ltr" className={classes.code}>
            {indicator.code}
          </bdi>
          <button
            type="button"
            className={classes.why}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panel : undefined}
            aria-label={`چگونه به دست آمد: ${indicator.title}`}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'بستن' : 'چگونه به دست آمد؟'}
          </button>
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
      {isOpen ? (
        <tr id={panel} className={classes.explanation}>
          <td colSpan={5}>
            <IndicatorExplanation agency={agency} window={window} code={indicator.code} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

/** The indicators of one article: pooled value with coverage, target, attainment, points; each opens into its way. */
export function IndicatorTable({
  indicators,
  agency,
  window,
}: Scored & { readonly indicators: readonly IndicatorView[] }) {
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
          <IndicatorRow key={indicator.code} indicator={indicator} agency={agency} window={window} />
        ))}
      </tbody>
    </table>
  );
}
