import { Button } from '@mantine/core';
import { isReportUnderWay } from '../api/is-report-under-way.js';
import { Icon } from '../parts/icon.js';
import { ReportProgress } from './report-progress.js';
import classes from './scorecard-report-buttons.module.css';
import { useScorecardReport } from './use-scorecard-report.js';

interface ScorecardReportButtonsProps {
  readonly agency: string;
  readonly window: string;
}

/** PDF and Excel of the scorecard: the report is made on request, its progress shown, the file saved when ready. */
export function ScorecardReportButtons({ agency, window }: ScorecardReportButtonsProps) {
  const { report, isBusy, error, wanted, get } = useScorecardReport(agency, window);
  const failure = error?.message ?? (report?.state === 'failed' ? report.failure : null);
  return (
    <div className={`${classes.place} no-print`}>
      <div className={classes.buttons}>
        <Button
          leftSection={<Icon name="download" size={17} />}
          loading={isBusy && wanted === 'pdf'}
          disabled={isBusy && wanted !== 'pdf'}
          onClick={() => get('pdf')}
        >
          کارنامهٔ PDF
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="download" size={17} />}
          loading={isBusy && wanted === 'xlsx'}
          disabled={isBusy && wanted !== 'xlsx'}
          onClick={() => get('xlsx')}
        >
          کارنامهٔ اکسل
        </Button>
      </div>
      {report && isReportUnderWay(report) ? <ReportProgress report={report} /> : null}
      {failure ? (
        <p role="alert" className={classes.error}>
          {failure}
        </p>
      ) : null}
    </div>
  );
}
