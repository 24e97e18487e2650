import type { QuarterLedgerView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatDateCode } from '../format/format-date-code.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './quarter-bars.module.css';

/** The states in the order in which the bar shows them; the open ones are last, as the part still to come. */
const PARTS = [
  { key: 'submitted', title: 'در موعد' },
  { key: 'late', title: 'با تأخیر' },
  { key: 'nothingToReport', title: 'موردی نبود' },
  { key: 'waived', title: 'معاف' },
  { key: 'missing', title: 'ارسال‌نشده' },
  { key: 'open', title: 'مهلت باز است' },
] as const;

function QuarterBar({ quarter }: { quarter: QuarterLedgerView }) {
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <span className={classes.quarter}>{quarter.title}</span>
        <span className={classes.due}>
          مهلت ارسال {formatDateCode(quarter.dataDueOn)} · {formatCount(quarter.due)} دستگاه
        </span>
      </div>
      <div className={classes.bar}>
        {PARTS.filter(({ key }) => quarter[key] > 0).map(({ key, title }) => (
          <span
            key={key}
            className={`${classes.part} ${classes[key] ?? ''}`}
            style={{ flexGrow: quarter[key] }}
            title={`${title}: ${formatCount(quarter[key])}`}
          >
            <span className="visually-hidden">{title}: </span>
            <span className={classes.count}>{formatCount(quarter[key])}</span>
          </span>
        ))}
      </div>
    </li>
  );
}

/** Who has reported, quarter by quarter, as bars of the silence ledger. */
export function QuarterBars({ quarters }: { quarters: readonly QuarterLedgerView[] }) {
  return (
    <SectionCard
      title="گزارش‌دهی در هر سه‌ماهه"
      note="شمار دستگاه‌هایی که گزارش داده یا نداده‌اند، بر پایهٔ دفتر ارسال"
    >
      <ul className={classes.rows}>
        {quarters.map((quarter) => (
          <QuarterBar key={quarter.code} quarter={quarter} />
        ))}
      </ul>
      <ul className={classes.legend} aria-label="راهنمای رنگ‌ها">
        {PARTS.map(({ key, title }) => (
          <li key={key}>
            <i className={`${classes.key} ${classes[key] ?? ''}`} aria-hidden="true" />
            {title}
          </li>
        ))}
      </ul>
    </SectionCard>
  );
}
