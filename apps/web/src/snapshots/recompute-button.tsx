import { Button } from '@mantine/core';
import { toPersianDigits } from '#persian';
import { useRecompute } from '../api/use-recompute.js';
import type { RecomputedView, SnapshotView } from '../api/views.js';
import { formatCount } from '../format/format-count.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Icon } from '../parts/icon.js';
import classes from './snapshot-list.module.css';

/** Every score of a snapshot again from its files alone, and whether all came out as they are stored. */
export function RecomputeButton({ snapshot }: { snapshot: SnapshotView }) {
  const recomputing = useRecompute({ window: snapshot.window.code, number: snapshot.number });
  return (
    <>
      <Button
        variant="default"
        size="xs"
        loading={recomputing.isPending}
        onClick={() => recomputing.mutate()}
      >
        محاسبهٔ دوباره
      </Button>
      <div role="status" className={classes.outcome}>
        {recomputing.data ? <Outcome found={recomputing.data} /> : null}
      </div>
      {recomputing.error ? <ErrorNotice error={recomputing.error} title="محاسبه نشد" /> : null}
    </>
  );
}

function Outcome({ found }: { found: RecomputedView }) {
  const { difference, agencies, values } = found;
  const size = `${formatCount(agencies)} دستگاه و ${formatCount(values)} مقدار`;
  if (!difference)
    return (
      <span className={classes.same}>
        <Icon name="check" size={16} /> {size} دوباره حساب شد؛ همهٔ امتیازها و رتبه‌ها همان است که ثبت شده است.
      </span>
    );
  return (
    <span className={classes.other}>
      <Icon name="alert" size={16} /> نخستین ناهمخوانی: <bdi>{difference.where}</bdi>،{' '}
      <bdi>{difference.what}</bdi>؛ ثبت‌شده <bdi>{toPersianDigits(difference.stored)}</bdi>، حساب‌شده{' '}
      <bdi>{toPersianDigits(difference.recomputed)}</bdi>
    </span>
  );
}
