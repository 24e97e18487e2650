import { SegmentedControl } from '@mantine/core';
import { useUnits } from '../api/use-units.js';
import type { UnitsBy } from '../api/views.js';
import { formatPoints } from '../format/format-points.js';
import { useAddress } from '../frame/use-address.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { Watermark } from '../frame/watermark.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { PageNumbers } from '../parts/page-numbers.js';
import { SectionCard } from '../parts/section-card.js';
import { UnconfirmedBadge } from '../parts/unconfirmed-badge.js';
import { usePages } from '../parts/use-pages.js';
import { UnitsTable } from '../units/units-table.js';

const TITLES: Readonly<Record<UnitsBy, string>> = { province: 'استان‌ها', parent: 'دستگاه‌های مادر' };

/** The units' scores of provinces and of parents. */
export function UnitsPage() {
  const choice = useWindowChoice();
  const { read, write } = useAddress();
  const by: UnitsBy = read('by') === 'parent' ? 'parent' : 'province';
  const units = useUnits(choice.window?.code, by);
  const { rows, page, pages, setPage } = usePages(units.data?.rows ?? []);
  return (
    <>
      <PageHeading
        title="استان‌ها و دستگاه‌های مادر"
        lead={choice.window?.title}
        badge={units.data?.isUnconfirmed ? <UnconfirmedBadge /> : null}
        aside={<WindowPicker choice={choice} />}
      />
      {units.data?.isUnconfirmed ? <Watermark text="تأییدنشده" isShifted /> : null}
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <SectionCard
          title={TITLES[by]}
          note={`میانگین امتیاز واحدها${units.data ? ` از ${formatPoints(units.data.ceiling)}` : ''}؛ واحد خاموش صفر شمرده می‌شود`}
          aside={
            <SegmentedControl
              aria-label="واحدهای چه چیزی"
              value={by}
              onChange={(value) => write({ by: value === 'parent' ? value : '' })}
              data={(Object.keys(TITLES) as UnitsBy[]).map((value) => ({ value, label: TITLES[value] }))}
            />
          }
        >
          <Answer query={units} waiting={<CardSkeleton heights={[480]} />}>
            {() =>
              rows.length === 0 ? (
                <EmptyNotice title="در این دوره واحدی با امتیاز نیست" icon="scorecard" />
              ) : (
                <>
                  <UnitsTable by={by} rows={rows} />
                  <PageNumbers pages={pages} page={page} onPage={setPage} />
                </>
              )
            }
          </Answer>
        </SectionCard>
      )}
    </>
  );
}
