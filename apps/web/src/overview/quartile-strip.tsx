import type { NationView } from '../api/views.js';
import { formatPoints } from '../format/format-points.js';
import { placeOnScale } from '../format/place-on-scale.js';
import { formatWholePoints } from '../format/format-whole-points.js';
import classes from './quartile-strip.module.css';

/** The spread of the scores on the scale from 0 to the ceiling: the middle half as a box, median and mean as marks. */
export function QuartileStrip({ nation }: { nation: NationView }) {
  const { firstQuartile, median, thirdQuartile, mean, ceiling } = nation;
  const at = (points: string) => placeOnScale(points, ceiling);
  return (
    <div>
      <div className={classes.scale} aria-hidden="true">
        <span
          className={classes.box}
          style={{ insetInlineStart: at(firstQuartile), insetInlineEnd: `calc(100% - ${at(thirdQuartile)})` }}
        />
        <span className={classes.median} style={{ insetInlineStart: at(median) }} />
        <span className={classes.mean} style={{ insetInlineStart: at(mean) }} />
        <span className={classes.low}>۰</span>
        <span className={classes.high}>{formatWholePoints(ceiling)}</span>
      </div>
      <dl className={classes.words}>
        <div>
          <dt>چارک اول</dt>
          <dd className="number">{formatPoints(firstQuartile)}</dd>
        </div>
        <div>
          <dt>
            <i className={classes.medianKey} aria-hidden="true" /> میانه
          </dt>
          <dd className="number">{formatPoints(median)}</dd>
        </div>
        <div>
          <dt>چارک سوم</dt>
          <dd className="number">{formatPoints(thirdQuartile)}</dd>
        </div>
        <div>
          <dt>
            <i className={classes.meanKey} aria-hidden="true" /> میانگین
          </dt>
          <dd className="number">{formatPoints(mean)}</dd>
        </div>
      </dl>
    </div>
  );
}
