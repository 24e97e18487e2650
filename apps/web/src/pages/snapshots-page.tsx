import { useSnapshots } from '../api/use-snapshots.js';
import { useMay } from '../frame/use-may.js';
import { useWindowChoice } from '../frame/use-window-choice.js';
import { WindowPicker } from '../frame/window-picker.js';
import { Answer } from '../parts/answer.js';
import { CardSkeleton } from '../parts/card-skeleton.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { PageHeading } from '../parts/page-heading.js';
import { FreezeCard } from '../snapshots/freeze-card.js';
import { SnapshotList } from '../snapshots/snapshot-list.js';
import classes from './stacked-cards.module.css';

/** Where windows are frozen, corrected and computed again from what was frozen. */
export function SnapshotsPage() {
  const may = useMay();
  const choice = useWindowChoice();
  const snapshots = useSnapshots();
  if (!may('read-snapshots'))
    return (
      <EmptyNotice title="نسخه‌های تثبیت‌شده در اختیار این حساب نیست" icon="snapshot">
        تثبیت دوره با وزارتخانه است و حسابرس نسخه‌ها را می‌بیند.
      </EmptyNotice>
    );
  return (
    <>
      <PageHeading
        title="تثبیت دوره‌ها"
        lead="نسخه‌های شماره‌دار امتیازها، که از خود آن‌ها می‌توان هر عدد را دوباره حساب کرد"
        aside={may('freeze-window') ? <WindowPicker choice={choice} /> : undefined}
      />
      <div className={classes.cards}>
        <Answer query={snapshots} waiting={<CardSkeleton heights={[160, 320]} />}>
          {(list) => (
            <>
              {may('freeze-window') ? <FreezeCard choice={choice} snapshots={list} /> : null}
              <SnapshotList snapshots={list} />
            </>
          )}
        </Answer>
      </div>
    </>
  );
}
