import { Link } from 'react-router';
import type { NotReportedView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './not-reported-list.module.css';

/** The agencies that have not reported for the last closed quarter, by name. */
export function NotReportedList({ notReported }: { notReported: NotReportedView }) {
  const search = useWindowSearch();
  const { agencies, title } = notReported;
  if (agencies.length === 0)
    return (
      <SectionCard title="دستگاه‌های بی‌گزارش" note={title}>
        <EmptyNotice title="همهٔ دستگاه‌ها گزارش داده‌اند" icon="check" />
      </SectionCard>
    );
  return (
    <SectionCard
      title="دستگاه‌های بی‌گزارش"
      note={title}
      aside={<span className={`${classes.count} number`}>{formatCount(agencies.length)} دستگاه</span>}
    >
      <ul className={classes.list} tabIndex={0} aria-label={`دستگاه‌هایی که برای ${title} گزارش نداده‌اند`}>
        {agencies.map(({ code, name }) => (
          <li key={code}>
            <Link to={{ pathname: `/agencies/${encodeURIComponent(code)}`, search }} className={classes.link}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
