import { useCarryOver } from '../api/use-carry-over.js';
import type { FindingView, SubmissionView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './carry-over-card.module.css';

/** Beyond this a page says how many more there are; the guide sheet of the workbook lists them. */
const MOST = 20;

function NotCarried({ findings }: { findings: readonly FindingView[] }) {
  if (findings.length === 0) return <p className={classes.whole}>همهٔ نوشته‌های شما منتقل می‌شود.</p>;
  return (
    <>
      <p className={classes.lead}>این‌ها منتقل نمی‌شود:</p>
      <ul className={classes.list}>
        {findings.slice(0, MOST).map((finding) => (
          <li key={`${finding.code} ${finding.cell ?? ''}`}>
            <span className={classes.cell}>
              <bdi dir="ltr">{finding.cell}</bdi>
            </span>
            {finding.message}
          </li>
        ))}
      </ul>
      {findings.length > MOST ? (
        <p className={classes.lead}>
          و {formatCount(findings.length - MOST)} مورد دیگر در برگهٔ راهنمای همان کاربرگ.
        </p>
      ) : null}
    </>
  );
}

function Offer({ submission }: { submission: SubmissionView }) {
  const { data } = useCarryOver(submission.id);
  if (!data) return null;
  return (
    <SectionCard
      title="همین داده‌ها در کاربرگ کنونی"
      note={`${formatCount(data.cells)} خانه از کاربرگ پیشین منتقل می‌شود؛ آنچه فرستاده‌اید دست نمی‌خورد`}
      aside={
        <SaveButton
          path={`/submissions/${encodeURIComponent(submission.id)}/carried-over`}
          fileName={`carried-over-${submission.number}.xlsx`}
          variant="light"
        >
          دریافت کاربرگ کنونی
        </SaveButton>
      }
    >
      <NotCarried findings={data.findings} />
    </SectionCard>
  );
}

/** Where the workbook that was sent is an older one: the current one with its data. */
export function CarryOverCard({ submission }: { submission: SubmissionView }) {
  const isOlder = submission.findings.some(({ code }) => code === 'TEMPLATE_OLDER');
  return isOlder ? <Offer submission={submission} /> : null;
}
