import { useRepairs } from '../api/use-repairs.js';
import type { RepairView, SubmissionView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './repairs-card.module.css';

/** Beyond this a page says how many more there are; the repaired copy has them all. */
const MOST = 50;

function RepairRow({ repair }: { repair: RepairView }) {
  return (
    <tr>
      <td>
        <bdi dir="ltr" className={classes.cell}>
          {repair.cell}
        </bdi>
      </td>
      <td>
        {repair.indicatorTitle} <bdi dir="ltr">({repair.indicator})</bdi>
        <span className={classes.rule}>{repair.ruleTitle}</span>
      </td>
      <td>
        <bdi className={classes.from}>{repair.from}</bdi>
      </td>
      <td>
        <bdi className={classes.to}>{repair.to}</bdi>
      </td>
    </tr>
  );
}

/** What the system can mend by itself, cell by cell, and a copy with it done; nothing is shown where there is nothing. */
export function RepairsCard({ submission }: { submission: SubmissionView }) {
  const { data: repairs = [] } = useRepairs(submission.id);
  if (repairs.length === 0) return null;
  return (
    <SectionCard
      title="ترمیم‌های پیشنهادی"
      note="معنای هیچ خانه‌ای تغییر نمی‌کند؛ نسخهٔ ترمیم‌شده را ببینید و اگر پسندیدید همان را بفرستید"
      aside={
        <SaveButton
          path={`/submissions/${encodeURIComponent(submission.id)}/repaired`}
          fileName={`repaired-${submission.number}.xlsx`}
          variant="light"
        >
          دریافت نسخهٔ ترمیم‌شده
        </SaveButton>
      }
    >
      <table className={classes.table}>
        <caption className="visually-hidden">ترمیم‌های پیشنهادی</caption>
        <thead>
          <tr>
            <th scope="col">خانه</th>
            <th scope="col">شاخص</th>
            <th scope="col">نوشتهٔ کنونی</th>
            <th scope="col">پس از ترمیم</th>
          </tr>
        </thead>
        <tbody>
          {repairs.slice(0, MOST).map((repair) => (
            <RepairRow key={`${repair.sheet}!${repair.cell}`} repair={repair} />
          ))}
        </tbody>
      </table>
      {repairs.length > MOST ? (
        <p className={classes.rest}>و {formatCount(repairs.length - MOST)} ترمیم دیگر در نسخهٔ ترمیم‌شده.</p>
      ) : null}
    </SectionCard>
  );
}
