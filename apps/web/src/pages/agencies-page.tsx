import { AgencyList } from '../agencies/agency-list.js';
import { useAgencies } from '../api/use-agencies.js';
import { useIsUnconfirmed } from '../frame/use-is-unconfirmed.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { Watermark } from '../frame/watermark.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';
import { UnconfirmedBadge } from '../parts/unconfirmed-badge.js';

/** The agencies in the reader's scope with their scores. */
export function AgenciesPage() {
  const choice = useWindowChoice();
  const agencies = useAgencies(choice.window?.code);
  const isUnconfirmed = useIsUnconfirmed(choice.window?.code);
  return (
    <>
      <PageHeading
        title="دستگاه‌ها"
        lead={choice.window?.title}
        badge={isUnconfirmed ? <UnconfirmedBadge /> : null}
        aside={<WindowPicker choice={choice} />}
      />
      {isUnconfirmed ? <Watermark text="تأییدنشده" isShifted /> : null}
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <Answer query={agencies} waiting={<CardSkeleton heights={[640]} />}>
          {(rows) => (
            <SectionCard
              title="امتیاز دستگاه‌ها"
              note="رتبه میان همتایان است: دستگاه‌های هم‌گروه و هم‌سطح در سراسر کشور. زیر آن پله‌هایی آمده که وزن‌های دیگر به دستگاه می‌دهند."
            >
              {rows.length === 0 ? (
                <EmptyNotice title="هنوز دستگاهی ثبت نشده است" />
              ) : (
                <AgencyList rows={rows} />
              )}
            </SectionCard>
          )}
        </Answer>
      )}
    </>
  );
}
