import { useParams } from 'react-router';
import { useScorecard } from '../api/use-scorecard.js';
import type { ScoredAgencyView, ScorecardView } from '../api/views.js';
import { DeskWatchCard } from '../bridge/desk-watch-card.js';
import { useMay } from '../frame/use-may.js';
import { useWindowChoice, type WindowChoice } from '../frame/use-window-choice.js';
import { useWindowSearch } from '../frame/use-window-search.js';
import { Watermark } from '../frame/watermark.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { BackLink } from '../parts/back-link.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { ChangesCard } from '../parts/changes-card.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { NoteList } from '../parts/note-list.js';
import { PageHeading } from '../parts/page-heading.js';
import { UnconfirmedBadge } from '../parts/unconfirmed-badge.js';
import { ScorecardReportButtons } from '../report/scorecard-report-buttons.js';
import { ArticlesCard } from '../scorecard/articles-card.js';
import { ImprovedCard } from '../scorecard/improved-card.js';
import { OverClaimCard } from '../scorecard/over-claim-card.js';
import { RightsCard } from '../scorecard/rights-card.js';
import { SummaryCard } from '../scorecard/summary-card.js';
import { TrendCard } from '../scorecard/trend-card.js';
import { WeakestCard } from '../scorecard/weakest-card.js';
import classes from './scorecard-page.module.css';

function placeOf({ groupTitle, levelTitle, province, parent }: ScoredAgencyView): string {
  return [groupTitle, levelTitle, province, parent ? `زیر نظر ${parent}` : null].filter(Boolean).join(' · ');
}

function Heading({ scorecard, choice }: { scorecard: ScorecardView; choice: WindowChoice }) {
  const may = useMay();
  const search = useWindowSearch();
  const { agency, window } = scorecard;
  return (
    <PageHeading
      title={agency.name}
      lead={placeOf(agency)}
      above={<BackLink to={{ pathname: '/agencies', search }}>دستگاه‌ها</BackLink>}
      badge={scorecard.isUnconfirmed ? <UnconfirmedBadge /> : null}
      aside={
        <>
          <WindowPicker choice={choice} />
          {may('make-scorecard') ? (
            <ScorecardReportButtons
              key={`${agency.code} ${window.code}`}
              agency={agency.code}
              window={window.code}
            />
          ) : null}
        </>
      }
    />
  );
}

/** The scorecard of one agency in one window. */
export function ScorecardPage() {
  const { code = '' } = useParams();
  const choice = useWindowChoice();
  const scorecard = useScorecard(code, choice.window?.code);
  if (choice.error) return <ErrorNotice error={choice.error} />;
  return (
    <>
      {scorecard.data ? null : <PageHeading title="کارنامهٔ دستگاه" />}
      <Answer query={scorecard} waiting={<CardSkeleton heights={[90, 330, 480]} />}>
        {(data) => (
          <>
            <Heading scorecard={data} choice={choice} />
            {data.isUnconfirmed ? <Watermark text="تأییدنشده" isShifted /> : null}
            <NoteList notes={data.notes} />
            <div className={classes.grid}>
              <SummaryCard scorecard={data} />
              <TrendCard trend={data.trend} />
              <ArticlesCard articles={data.articles} agency={data.agency.code} window={data.window.code} />
              <RightsCard rights={data.rights} />
              <DeskWatchCard watch={data.watch} />
              <ChangesCard agency={data.agency.code} window={data.window.code} />
              <WeakestCard weakest={data.weakest} />
              <ImprovedCard improved={data.improved} />
              <OverClaimCard agency={data.agency.code} window={data.window.code} />
            </div>
          </>
        )}
      </Answer>
    </>
  );
}
