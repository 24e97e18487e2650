import { Button, Progress } from '@mantine/core';
import { formatCount } from '../format/format-count.js';
import { ErrorNotice } from '../parts/error-notice.js';
import { Icon } from '../parts/icon.js';
import type { KeptDraft } from './draft-keeper.js';
import { JoinedNotice } from './joined-notice.js';
import { SavingState } from './saving-state.js';
import classes from './form-bar.module.css';

export interface FormTally {
  readonly asked: number;
  readonly filled: number;
  readonly faulty: number;
  readonly warned: number;
}

interface FormBarProps {
  readonly tally: FormTally;
  readonly kept: KeptDraft;
  readonly isSending: boolean;
  /** Sending was tried while something was wanting. */
  readonly isRefused: boolean;
  readonly sendingError: Error | null;
  onRetry(): void;
  onSend(): void;
}

/** Always in sight under the form: how far it is, whether it is saved, and the way to send it. */
export function FormBar({ tally, kept, isSending, isRefused, sendingError, onRetry, onSend }: FormBarProps) {
  const { asked, filled, faulty, warned } = tally;
  const wanting = asked - filled + faulty;
  return (
    <section aria-label="وضع فرم" className={classes.bar}>
      <div className={classes.notices}>
        {sendingError ? <ErrorNotice error={sendingError} title="گزارش فرستاده نشد" /> : null}
        <JoinedNotice joined={kept.joined} />
      </div>
      <div className={classes.far}>
        <span className={classes.words}>
          <strong className="number">
            {formatCount(filled)} از {formatCount(asked)} شاخص
          </strong>
          {faulty > 0 ? <span className={classes.faulty}>{formatCount(faulty)} با ایراد</span> : null}
          {warned > 0 ? <span className={classes.warned}>{formatCount(warned)} با هشدار</span> : null}
        </span>
        <Progress value={asked === 0 ? 0 : (filled / asked) * 100} size="sm" aria-label="پیشرفت فرم" />
      </div>
      {isRefused && wanting > 0 ? (
        <span role="alert" className={classes.refused}>
          فرستاده نشد: {formatCount(wanting)} شاخص هنوز پر نشده یا ایراد دارد.
        </span>
      ) : null}
      <SavingState kept={kept} onRetry={onRetry} />
      <Button leftSection={<Icon name="upload" size={18} />} loading={isSending} onClick={onSend}>
        فرستادن گزارش
      </Button>
    </section>
  );
}
