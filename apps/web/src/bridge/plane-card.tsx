import type { BridgeOrWallView, PlaneQuarter } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPoints } from '../format/format-points.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { PLACE_MEANINGS, PLACE_TITLES } from './place-titles.js';
import { Plane } from './plane.js';
import classes from './plane-card.module.css';

const PLACES = Object.keys(PLACE_TITLES) as PlaneQuarter[];

/** Where the agencies stand, and what the four quarters mean. */
export function PlaneCard({ shown }: { shown: BridgeOrWallView }) {
  const { agencies, lines } = shown;
  if (!lines)
    return (
      <SectionCard title="میز خدمت در برابر دسترسی به مسئولان">
        <EmptyNotice title="هنوز گزارش کافی برای سنجش نرسیده است" />
      </SectionCard>
    );
  return (
    <SectionCard
      title="میز خدمت در برابر دسترسی به مسئولان"
      note={`هر نقطه یک دستگاه است. رو به راست: میز خدمت بهتر؛ رو به بالا: دسترسی بهتر. خط‌ها میانهٔ دستگاه‌هاست: میز خدمت ${formatPoints(lines.desk)} و دسترسی ${formatPoints(lines.access)} از ۱۰۰.`}
    >
      <Plane agencies={agencies} lines={lines} />
      <ul className={classes.marks}>
        <li className={classes.flagged}>هشدار</li>
        <li className={classes.blind}>نابینا: گزارش کامل نیست</li>
        <li className={classes.clear}>بی‌هشدار</li>
      </ul>
      <dl className={classes.places}>
        {PLACES.map((place) => (
          <div key={place}>
            <dt>
              {PLACE_TITLES[place]}
              <span className="number">
                {' '}
                {formatCount(agencies.filter((agency) => agency.place === place).length)} دستگاه
              </span>
            </dt>
            <dd>{PLACE_MEANINGS[place]}</dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
