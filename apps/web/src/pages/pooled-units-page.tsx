import { useParams, useSearchParams } from 'react-router';
import { usePooledUnits } from '../api/use-pooled-units.js';
import type { UnitsBy } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { useAddress } from '../frame/use-address.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { Watermark } from '../frame/watermark.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { BackLink } from '../parts/back-link.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { SectionCard } from '../parts/section-card.js';
import { UnconfirmedBadge } from '../parts/unconfirmed-badge.js';
import { PooledTable } from '../units/pooled-table.js';

/** The cases of all units of a province or a parent as one. */
export function PooledUnitsPage() {
  const { code = '' } = useParams();
  const [search] = useSearchParams();
  const choice = useWindowChoice();
  const by: UnitsBy = useAddress().read('by') === 'parent' ? 'parent' : 'province';
  const pooled = usePooledUnits(choice.window?.code, by, code);
  const units = pooled.data;
  return (
    <>
      <PageHeading
        above={
          <BackLink to={{ pathname: '/units', search: `?${search.toString()}` }}>استان‌ها و مادرها</BackLink>
        }
        title={units ? `مقدارهای تجمیعی ${units.of.name}` : 'مقدارهای تجمیعی'}
        lead={units ? `${formatCount(units.agencies)} واحد، ${units.window.title}` : null}
        badge={<UnconfirmedBadge />}
        aside={<WindowPicker choice={choice} />}
      />
      <Watermark text="تأییدنشده" isShifted />
      {choice.error ? (
        <ErrorNotice error={choice.error} />
      ) : (
        <SectionCard
          title="شاخص‌ها"
          note="موردهای همهٔ واحدها با هم جمع شده است؛ نشان داده می‌شود و امتیازی از آن ساخته نمی‌شود"
        >
          <Answer query={pooled} waiting={<CardSkeleton heights={[640]} />}>
            {({ indicators }) => <PooledTable indicators={indicators} />}
          </Answer>
        </SectionCard>
      )}
    </>
  );
}
