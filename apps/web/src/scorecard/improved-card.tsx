import { toPersianDigits } from '#persian';
import type { ImprovedIndicatorView } from '../api/views.js';
import { formatPercent } from '../format/format-percent.js';
import { ChangeMark } from '../parts/change-mark.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './indicator-list.module.css';

/** What has grown most since the earlier window. */
export function ImprovedCard({ improved }: { improved: readonly ImprovedIndicatorView[] }) {
  return (
    <SectionCard title="بیشترین بهبود" note="در سنجش با دورهٔ پیش">
      {improved.length === 0 ? (
        <EmptyNotice title="شاخصی بهتر از دورهٔ پیش نشده یا دورهٔ پیشی نیست" />
      ) : (
        <ol className={classes.list}>
          {improved.map(({ code, title, article, from, to, change }) => (
            <li key={code} className={classes.row}>
              <span className={classes.title}>
                {title}
                <span className={classes.note}>
                  مادهٔ {toPersianDigits(article)} · از {formatPercent(from)} به {formatPercent(to)}
                </span>
              </span>
              <span className={classes.grown}>
                <ChangeMark change={change} isLarge />
                <span className={classes.unit}>واحد درصد</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </SectionCard>
  );
}
