import type { SilenceLedgerView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatPercent } from '../format/format-percent.js';
import { ScoreBar } from '../parts/score-bar.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './rates-card.module.css';

/** How complete and how timely the reports are, who is silent again, and who left too much out. */
export function RatesCard({ ledger: { shown, nation, agencies, quarters } }: { ledger: SilenceLedgerView }) {
  const leftOut = agencies.filter((agency) => agency.leftOut?.isTooMuch).length;
  const isAll = shown.agencies === nation.agencies;
  const rates = [
    ['کامل بودن', 'گزارش رسیده از گزارش موعددار', shown.rates.completeness, nation.rates.completeness],
    [
      'به‌هنگام بودن',
      'گزارش رسیده در مهلت از گزارش موعددار',
      shown.rates.timeliness,
      nation.rates.timeliness,
    ],
  ] as const;
  return (
    <SectionCard
      title="نرخ گزارش‌دهی"
      note={`${formatCount(quarters.length)} سه‌ماهه تا ${quarters.at(-1)?.title ?? ''}`}
    >
      <dl className={classes.tiles}>
        {rates.map(([title, meaning, own, all]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd className={`${classes.figure} number`}>{formatPercent(own)}</dd>
            <dd>
              <ScoreBar percent={own} isThin />
            </dd>
            <dd className={classes.small}>{isAll ? meaning : `${meaning}؛ کشور: ${formatPercent(all)}`}</dd>
          </div>
        ))}
        <div>
          <dt>سکوت پیاپی</dt>
          <dd className={`${classes.figure} number`}>{formatCount(shown.silentAgain)}</dd>
          <dd className={classes.small}>دستگاهی که دو گزارش آخر موعددارش یا بیشتر نرسیده است</dd>
        </div>
        <div>
          <dt>کنارگذاشتهٔ زیاد</dt>
          <dd className={`${classes.figure} number`}>{formatCount(leftOut)}</dd>
          <dd className={classes.small}>
            دستگاهی که در این دوره بیش از اندازه «نامرتبط» یا «موردی نبوده» نوشته است
          </dd>
        </div>
      </dl>
    </SectionCard>
  );
}
