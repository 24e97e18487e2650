import { barWidth } from '../format/bar-width.js';
import { formatPercent } from '../format/format-percent.js';
import classes from './score-bar.module.css';

interface ScoreBarProps {
  readonly percent: string | null;
  /** The median of the peers, drawn as a tick. */
  readonly median?: string | null;
  readonly isThin?: boolean;
}

/** A bar from the reading side (right) with an optional tick; its numbers are always written beside it in words. */
export function ScoreBar({ percent, median = null, isThin = false }: ScoreBarProps) {
  return (
    <span className={isThin ? `${classes.track} ${classes.thin}` : classes.track} aria-hidden="true">
      <span className={classes.fill} style={{ inlineSize: barWidth(percent) }} />
      {median === null ? null : (
        <span
          className={classes.tick}
          style={{ insetInlineStart: barWidth(median) }}
          title={`میانهٔ همتایان: ${formatPercent(median)}`}
        />
      )}
    </span>
  );
}
