import type { BridgeOrWallView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import { AgencyLink } from './agency-link.js';
import { DeskMembers } from './desk-members.js';
import classes from './watch-list.module.css';

/** The agencies with a warning, most warnings first, each with its numbers and cells. */
export function FlaggedCard({ flagged }: Pick<BridgeOrWallView, 'flagged'>) {
  return (
    <SectionCard
      title="دستگاه‌هایی که باید بررسی شوند"
      note="هشدار نشانه است، نه حکم: بررسی کنید که میز خدمت راه رسیدن به مسئولان را نبسته باشد"
      aside={<span className={`${classes.count} number`}>{formatCount(flagged.length)} دستگاه</span>}
    >
      {flagged.length === 0 ? (
        <EmptyNotice title="در آنچه گزارش شده نشانهٔ دیوار نیست" icon="check" />
      ) : (
        <ol className={classes.list}>
          {flagged.map((agency) => (
            <li key={agency.code}>
              <AgencyLink agency={agency} />
              {agency.watch.sentences.map((sentence) => (
                <p key={sentence} className={classes.sentence}>
                  {sentence}
                </p>
              ))}
              {agency.isBlind ? <p className={classes.blind}>گزارش این دستگاه هم کامل نیست.</p> : null}
              <DeskMembers watch={agency.watch} />
            </li>
          ))}
        </ol>
      )}
    </SectionCard>
  );
}
