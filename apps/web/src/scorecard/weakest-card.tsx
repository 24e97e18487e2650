import { toPersianDigits } from '#persian';
import type { WeakIndicatorView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { formatPoints } from '../format/format-points.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './indicator-list.module.css';

/** Where most points are lost: what the agency should mend first. */
export function WeakestCard({ weakest }: { weakest: readonly WeakIndicatorView[] }) {
  return (
    <SectionCard title="ضعیف‌ترین شاخص‌ها" note="جایی که بیشترین امتیاز از دست رفته است">
      {weakest.length === 0 ? (
        <EmptyNotice title="امتیازی از دست نرفته است" icon="check" />
      ) : (
        <ol className={classes.list}>
          {weakest.map(({ code, title, article, lost, attainmentPercent }) => (
            <li key={code} className={classes.row}>
              <span className={classes.title}>
                {title}
                <span className={classes.note}>
                  مادهٔ {toPersianDigits(article)} · تحقق {formatPercent(attainmentPercent)}
                </span>
              </span>
              <span className={`${classes.lost} number`}>
                <span aria-hidden="true">▼ </span>
                {formatPoints(lost)}
                <span className={classes.unit}>امتیاز از دست‌رفته</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </SectionCard>
  );
}
