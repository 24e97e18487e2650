import { useReports } from '../api/use-reports.js';
import type { WindowView } from '../api/views.js';
import { useMay } from '../frame/use-may.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { AnnualRequestCard } from '../report/annual-request-card.js';
import { ReportList } from '../report/report-list.js';
import classes from './stacked-cards.module.css';

function AnnualReports({ window }: { window: WindowView }) {
  const may = useMay();
  const reports = useReports('annual', window.code);
  return (
    <Answer query={reports} waiting={<CardSkeleton heights={[190, 260]} />}>
      {(list) => (
        <div className={classes.cards}>
          {may('make-annual-report') ? <AnnualRequestCard window={window} reports={list} /> : null}
          <ReportList reports={list} />
        </div>
      )}
    </Answer>
  );
}

/** The national annual report: asked for, followed, fetched. */
export function AnnualPage() {
  const choice = useWindowChoice();
  return (
    <>
      <PageHeading
        title="گزارش سالانه"
        lead="گزارش ملی حقوق شهروندی در نظام اداری"
        aside={<WindowPicker choice={choice} />}
      />
      {choice.error ? <ErrorNotice error={choice.error} /> : null}
      {choice.window ? <AnnualReports window={choice.window} /> : null}
    </>
  );
}
