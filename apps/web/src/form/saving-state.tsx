import { Button } from '@mantine/core';
import { toPersianDigits } from '#persian';
import { Icon } from '../parts/icon.js';
import type { KeptDraft } from './draft-keeper.js';
import classes from './form-bar.module.css';

function Failed({ failure, onRetry }: { failure: Error | null; onRetry(): void }) {
  return (
    <span className={classes.failed}>
      <Icon name="alert" size={18} />
      <span>
        <strong>ذخیره نشد.</strong> {failure?.message} نوشته‌های شما در همین صفحه مانده است؛ صفحه را نبندید.
      </span>
      <Button size="compact-sm" variant="default" style={{ flex: 'none' }} onClick={onRetry}>
        ذخیره کن
      </Button>
    </span>
  );
}

/** Whether what is typed is safe, said in a word; a failure is said with what to do. */
export function SavingState({ kept, onRetry }: { kept: KeptDraft; onRetry(): void }) {
  const { saving, failure, savedAtTitle } = kept;
  return (
    <div role="status" className={classes.saving}>
      {saving === 'failed' ? (
        <Failed failure={failure} onRetry={onRetry} />
      ) : saving === 'saved' ? (
        <span>
          {savedAtTitle
            ? `ذخیره شد، ${toPersianDigits(savedAtTitle)}`
            : 'هرچه بنویسید خودبه‌خود ذخیره می‌شود'}
        </span>
      ) : (
        <span>در حال ذخیره…</span>
      )}
    </div>
  );
}
