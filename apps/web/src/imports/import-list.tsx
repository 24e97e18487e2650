import { toPersianDigits } from '#persian';
import type { BulkImportView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { EmptyNotice } from '../parts/empty-notice.js';
import { SectionCard } from '../parts/section-card.js';
import classes from './import-list.module.css';

interface ImportListProps {
  readonly imports: readonly BulkImportView[];
  readonly shown: string | undefined;
  onChoose(id: string): void;
}

/** The imports so far, the latest first; one is chosen to see its report. */
export function ImportList({ imports, shown, onChoose }: ImportListProps) {
  return (
    <SectionCard title="ورودهای گروهی">
      {imports.length === 0 ? (
        <EmptyNotice title="هنوز ورود گروهی انجام نشده است" icon="import" />
      ) : (
        <ul className={classes.list}>
          {imports.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                className={one.id === shown ? `${classes.row} ${classes.shown}` : classes.row}
                aria-pressed={one.id === shown}
                onClick={() => onChoose(one.id)}
              >
                <span className={classes.names}>
                  <bdi>{one.sources.map(({ fileName }) => fileName).join('، ')}</bdi>
                  {one.isDryRun ? <span className={classes.dry}>آزمایشی</span> : null}
                </span>
                <span className={classes.facts}>
                  {toPersianDigits(one.requestedAtTitle)} — {one.requestedBy ?? 'سامانه'} — {one.stateTitle} —{' '}
                  {formatCount(one.files)} فایل
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
