import { toPersianDigits } from '#persian';
import type { SnapshotView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { useMay } from '../frame/use-may.js';
import { CopyButton } from '../parts/copy-button.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SaveButton } from '../parts/save-button.js';
import { SectionCard } from '../parts/section-card.js';
import { CorrectionButton } from './correction-button.js';
import { RecomputeButton } from './recompute-button.js';
import classes from './snapshot-list.module.css';

/** As much of a hash as eyes compare; the button copies all of it. */
const SHOWN = 16;

/** Every frozen window and its corrections, the latest first: who froze it, its hash, its folder, and the proof of it. */
export function SnapshotList({ snapshots }: { snapshots: readonly SnapshotView[] }) {
  return (
    <SectionCard title="نسخه‌های تثبیت‌شده">
      {snapshots.length === 0 ? (
        <EmptyNotice title="هنوز دوره‌ای تثبیت نشده است" icon="snapshot">
          تا پیش از تثبیت، امتیازها و رتبه‌ها تأییدنشده‌اند و با هر گزارش تازه تغییر می‌کنند.
        </EmptyNotice>
      ) : (
        <ol className={classes.list}>
          {snapshots.map((snapshot) => (
            <li key={snapshot.hash} className={classes.row}>
              <SnapshotRow snapshot={snapshot} state={stateOf(snapshot, snapshots)} />
            </li>
          ))}
        </ol>
      )}
    </SectionCard>
  );
}

type State = 'standing' | 'open' | 'superseded';

const STATE_TITLES: Readonly<Record<State, string>> = {
  standing: 'ایستاده',
  open: 'باز برای اصلاح',
  superseded: 'جایگزین‌شده',
};

function stateOf(snapshot: SnapshotView, all: readonly SnapshotView[]): State {
  if (snapshot.isStanding) return 'standing';
  const isLatest = all.every(
    ({ window, number }) => window.code !== snapshot.window.code || number <= snapshot.number,
  );
  return isLatest ? 'open' : 'superseded';
}

function SnapshotRow({ snapshot, state }: { snapshot: SnapshotView; state: State }) {
  const may = useMay();
  const { window, number, hash, reason, supersedes } = snapshot;
  return (
    <>
      <div className={classes.head}>
        <h3 className={classes.title}>
          {window.title} — نسخهٔ {formatCount(number)}
        </h3>
        <span className={`${classes.state} ${classes[state]}`}>{STATE_TITLES[state]}</span>
      </div>
      <p className={classes.facts}>
        {toPersianDigits(snapshot.frozenAtTitle)} — {snapshot.frozenBy ?? 'سامانه'} —{' '}
        {formatCount(snapshot.agencies)} دستگاه — ویرایش <bdi>{snapshot.edition}</bdi>
      </p>
      {reason ? <p className={classes.reason}>دلیل اصلاح: {reason}</p> : null}
      <p className={classes.facts}>
        اثر انگشت (SHA-256):{' '}
        <CopyButton text={hash} label="رونوشت اثر انگشت">
          <bdi className={classes.hash}>{hash.slice(0, SHOWN)}…</bdi>
        </CopyButton>
        {supersedes ? (
          <>
            {' '}
            به جای{' '}
            <CopyButton text={supersedes} label="رونوشت اثر انگشت نسخهٔ پیشین">
              <bdi className={classes.hash}>{supersedes.slice(0, SHOWN)}…</bdi>
            </CopyButton>
          </>
        ) : null}
      </p>
      <div className={classes.actions}>
        <SaveButton
          size="xs"
          path={`/windows/${encodeURIComponent(window.code)}/snapshot?number=${String(number)}`}
          fileName={`snapshot-${window.code}-${String(number)}.zip`}
        >
          پوشهٔ داده‌ها با فرهنگ آن (zip)
        </SaveButton>
        <RecomputeButton snapshot={snapshot} />
        {state === 'standing' && may('freeze-window') ? <CorrectionButton window={window} /> : null}
      </div>
    </>
  );
}
