import { Button } from '@mantine/core';
import { isReportUnderWay } from '../api/is-report-under-way.js';
import { useQueue } from '../api/use-queue.js';
import { useRequestReport } from '../api/use-request-report.js';
import type { ReportView, WindowView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { ReportProgress } from './report-progress.js';
import classes from './annual-request-card.module.css';

interface AnnualRequestCardProps {
  readonly window: WindowView;
  readonly reports: readonly ReportView[];
}

function QueueLine() {
  const { data: queue } = useQueue();
  if (!queue) return null;
  const isIdle = queue.active === 0 && queue.waiting === 0;
  return (
    <p className={classes.queue} role="status">
      {isIdle
        ? 'صف کارها خالی است'
        : `صف کارها: ${formatCount(queue.active)} در حال انجام، ${formatCount(queue.waiting)} در انتظار`}
      {queue.failed > 0 ? `، ${formatCount(queue.failed)} ناموفق` : ''}
    </p>
  );
}

/** Asks for the national annual report and shows how far it is. */
export function AnnualRequestCard({ window, reports }: AnnualRequestCardProps) {
  const request = useRequestReport();
  const underWay = reports.filter(isReportUnderWay);
  return (
    <SectionCard
      title="تهیهٔ گزارش"
      note="گزارش ملی عملکرد دستگاه‌ها در حقوق شهروندی، برای ارائه به رئیس‌جمهور و ملت در ۲۹ آذر"
      aside={
        <Button
          size="md"
          loading={request.isPending}
          disabled={underWay.length > 0}
          onClick={() => request.mutate({ kind: 'annual', window: window.code })}
        >
          درخواست گزارش سالانه
        </Button>
      }
    >
      <p className={classes.window}>{window.title}</p>
      {request.error ? <ErrorNotice error={request.error} /> : null}
      {underWay.map((report) => (
        <div key={report.id} className={classes.running}>
          <ReportProgress report={report} />
        </div>
      ))}
      <QueueLine />
    </SectionCard>
  );
}
