import { barWidth } from '../format/bar-width.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import classes from './score-gauge.module.css';

interface ScoreGaugeProps {
  readonly points: string;
  readonly ceiling: string;
  readonly percent: string;
  /** The peers' median as a tick on the ring. */
  readonly medianPercent?: string | null;
  /** What the number is, for those who do not see the ring. */
  readonly label: string;
}

const RADIUS = 88;

/** The large ring: points in the middle, the share of the ceiling as an arc that begins at the top. */
export function ScoreGauge({ points, ceiling, percent, medianPercent = null, label }: ScoreGaugeProps) {
  const median = medianPercent === null ? '' : `، میانهٔ همتایان ${formatPercent(medianPercent)}`;
  return (
    <div
      className={classes.gauge}
      role="img"
      aria-label={`${label}: ${formatPoints(points)} از ${formatWholePoints(ceiling)} امتیاز، ${formatPercent(percent)}${median}`}
    >
      <svg viewBox="0 0 200 200" className={classes.ring} aria-hidden="true">
        <circle cx="100" cy="100" r={RADIUS} className={classes.track} />
        <circle
          cx="100"
          cy="100"
          r={RADIUS}
          className={classes.arc}
          pathLength={100}
          strokeDasharray={`${barWidth(percent).replace('%', '')} 100`}
          transform="rotate(-90 100 100)"
        />
        {medianPercent === null ? null : (
          <line
            x1="100"
            y1="3"
            x2="100"
            y2="21"
            className={classes.tick}
            transform={`rotate(${Number(medianPercent) * 3.6} 100 100)`}
          />
        )}
      </svg>
      <div className={classes.words} aria-hidden="true">
        <span className={`${classes.points} number`}>{formatPoints(points)}</span>
        <span className={classes.ceiling}>از {formatWholePoints(ceiling)} امتیاز</span>
        <span className={`${classes.percent} number`}>{formatPercent(percent)}</span>
      </div>
    </div>
  );
}
