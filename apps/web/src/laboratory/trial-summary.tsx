import type { TrialSummaryView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { ChangeMark } from '../parts/change-mark.js';
import classes from './trial-result.module.css';

/** The nation before and after, and how many move. */
export function TrialSummary({ summary }: { summary: TrialSummaryView }) {
  const { live, trial, agencies } = summary;
  return (
    <>
      <dl className={classes.numbers}>
        <div>
          <dt>میانگین کشور</dt>
          <dd>
            <span className="number">{formatPercent(live.percent)}</span> ←{' '}
            <strong className="number">{formatPercent(trial.percent)}</strong>{' '}
            <ChangeMark change={summary.change} />
          </dd>
        </div>
        <div>
          <dt>میانگین امتیاز</dt>
          <dd>
            <span className="number">{formatPoints(live.mean)}</span> ←{' '}
            <strong className="number">{formatPoints(trial.mean)}</strong>
          </dd>
        </div>
        <div>
          <dt>میانه</dt>
          <dd>
            <span className="number">{formatPoints(live.median)}</span> ←{' '}
            <strong className="number">{formatPoints(trial.median)}</strong>
          </dd>
        </div>
        <div>
          <dt>جابه‌جا در رتبه</dt>
          <dd>
            <strong className="number">{formatCount(summary.movedInRank)}</strong> از {formatCount(agencies)}{' '}
            دستگاه
          </dd>
        </div>
        <div>
          <dt>میانگین جابه‌جایی</dt>
          <dd>{summary.meanShift === null ? '—' : `${formatPoints(summary.meanShift)} پله`}</dd>
        </div>
      </dl>
      {summary.isIdentical ? (
        <p className={classes.identical}>همهٔ امتیازها و رتبه‌ها همان است که اکنون هست.</p>
      ) : null}
    </>
  );
}
