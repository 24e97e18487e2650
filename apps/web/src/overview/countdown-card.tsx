import type { CountdownView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { formatLongDateCode } from '../format/format-long-date-code.js';
import classes from './countdown-card.module.css';

interface CountdownCardProps {
  readonly countdown: CountdownView;
  readonly today: string;
}

function Days({ daysLeft }: { daysLeft: number }) {
  if (daysLeft <= 0) return <span className={classes.today}>امروز</span>;
  return (
    <>
      <span className={`${classes.days} number`}>{formatCount(daysLeft)}</span>
      <span className={classes.unit}>روز مانده</span>
    </>
  );
}

/** How long until 29 Azar, the anniversary of the Charter, when the national report is presented. */
export function CountdownCard({ countdown, today }: CountdownCardProps) {
  const { charterDay, presentedOn, daysLeft, workingDaysLeft } = countdown;
  return (
    <section className={classes.card} aria-labelledby="countdown-title">
      <h2 id="countdown-title" className={classes.title}>
        تا {formatLongDateCode(charterDay)}
      </h2>
      <p className={classes.why}>سالروز منشور حقوق شهروندی و روز ارائهٔ گزارش به رئیس‌جمهور و ملت</p>
      <p className={classes.count}>
        <Days daysLeft={daysLeft} />
      </p>
      <dl className={classes.facts}>
        <div>
          <dt>روز کاری مانده</dt>
          <dd className="number">{formatCount(workingDaysLeft)}</dd>
        </div>
        <div>
          <dt>روز ارائهٔ گزارش</dt>
          <dd>{formatLongDateCode(presentedOn)}</dd>
        </div>
        <div>
          <dt>امروز</dt>
          <dd>{formatLongDateCode(today)}</dd>
        </div>
      </dl>
    </section>
  );
}
