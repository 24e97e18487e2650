import { toPersianDigits } from '#persian';
import { isReportUnderWay } from '../api/is-report-under-way.js';
import type { ReportView } from '../api/views.js';
import { CopyButton } from '../parts/copy-button.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { ReportFiles } from './report-files.js';
import classes from './report-list.module.css';

const FINGERPRINT_SHOWN = 16;

function Fingerprints({ report }: { report: ReportView }) {
  return (
    <p className={classes.prints}>
      {report.files.map(({ format, sha256 }) => (
        <span key={format} className={classes.print}>
          <bdi dir="ltr">
            {format} · SHA-256 {sha256.slice(0, FINGERPRINT_SHOWN)}…
          </bdi>
          <CopyButton text={sha256} label="رونوشت اثر انگشت" />
        </span>
      ))}
    </p>
  );
}

function ReportRow({ report }: { report: ReportView }) {
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <h3 className={classes.title}>{report.title}</h3>
        <p className={classes.time}>درخواست در {toPersianDigits(report.requestedAtTitle)}</p>
        {report.state === 'failed' ? (
          <p className={classes.failure}>ساخته نشد: {report.failure}</p>
        ) : (
          <Fingerprints report={report} />
        )}
      </div>
      {report.state === 'ready' ? <ReportFiles report={report} /> : null}
    </li>
  );
}

/** The reports that have been made, each with its files and their fingerprints. */
export function ReportList({ reports }: { reports: readonly ReportView[] }) {
  const made = reports.filter((report) => !isReportUnderWay(report));
  return (
    <SectionCard title="گزارش‌های ساخته‌شده">
      {made.length === 0 ? (
        <EmptyNotice title="هنوز گزارشی برای این دوره ساخته نشده است" icon="annual" />
      ) : (
        <ul className={classes.list}>
          {made.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
