import { useOverview } from '../api/use-overview.js';
import type { OverviewView } from '../api/views.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { Watermark } from '../frame/watermark.js';
import { WindowPicker } from '../frame/window-picker.js';
import { ArticleBars } from '../overview/article-bars.js';
import { BridgeCard } from '../overview/bridge-card.js';
import { CountdownCard } from '../overview/countdown-card.js';
import { GroupMatrix } from '../overview/group-matrix.js';
import { NationCard } from '../overview/nation-card.js';
import { NotReportedList } from '../overview/not-reported-list.js';
import { QuarterBars } from '../overview/quarter-bars.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { ChangesCard } from '../parts/changes-card.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { NoteList } from '../parts/note-list.js';
import { PageHeading } from '../parts/page-heading.js';
import { UnconfirmedBadge } from '../parts/unconfirmed-badge.js';
import classes from './overview-page.module.css';

const STALE = 'کاربرگ تازه‌ای رسیده است؛ عددهای این صفحه تا دقیقه‌ای دیگر از نو ساخته می‌شود.';

function OverviewCards({ overview }: { overview: OverviewView }) {
  return (
    <div className={classes.grid}>
      <CountdownCard countdown={overview.countdown} today={overview.today} />
      <NationCard nation={overview.nation} change={overview.change} />
      <QuarterBars quarters={overview.quarters} />
      <NotReportedList notReported={overview.notReported} />
      <ArticleBars articles={overview.articles} />
      <GroupMatrix groups={overview.groups} />
      <BridgeCard window={overview.window.code} />
      <ChangesCard window={overview.window.code} />
    </div>
  );
}

/** The nation at a glance: the countdown, the score, who has reported, articles and groups. */
export function OverviewPage() {
  const choice = useWindowChoice();
  const overview = useOverview(choice.window?.code);
  const isUnconfirmed = overview.data?.isUnconfirmed ?? false;
  return (
    <>
      <PageHeading
        title="نمای کلی کشور"
        lead={choice.window?.title}
        badge={isUnconfirmed ? <UnconfirmedBadge /> : null}
        aside={<WindowPicker choice={choice} />}
      />
      {isUnconfirmed ? <Watermark text="تأییدنشده" isShifted /> : null}
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <Answer query={overview} waiting={<CardSkeleton heights={[300, 320, 420]} />}>
          {(data) => (
            <>
              <NoteList notes={data.isStale ? [STALE] : []} />
              <OverviewCards overview={data} />
            </>
          )}
        </Answer>
      )}
    </>
  );
}
