import { Button, Modal } from '@mantine/core';
import { toPersianDigits } from '#persian';
import type { DraftView } from '../api/views.js';
import type { Meeting } from './draft-keeper.js';
import { fieldTitle } from './field-title.js';
import classes from './meeting-notice.module.css';

interface MeetingNoticeProps {
  readonly meeting: Meeting | null;
  readonly draft: DraftView;
  onSettle(whose: 'mine' | 'theirs'): void;
}

/** Two windows wrote the same fields: both texts side by side, and a choice. Until then nothing is saved, nothing lost. */
export function MeetingNotice({ meeting, draft, onSettle }: MeetingNoticeProps) {
  return (
    <Modal
      opened={meeting !== null}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      size="lg"
      title="این فرم در پنجرهٔ دیگری هم تغییر کرده است"
    >
      {meeting ? (
        <>
          <p className={classes.text}>
            {meeting.by ? `«${meeting.by}» ` : 'کسی '}
            {meeting.at ? `در ${toPersianDigits(meeting.at)} ` : ''}
            همین خانه‌ها را نوشته است. هیچ‌کدام از دست نرفته؛ برگزینید کدام بماند. خانه‌های دیگر هر دو پنجره
            نگه داشته می‌شود.
          </p>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">خانه</th>
                <th scope="col">نوشتهٔ شما</th>
                <th scope="col">نوشتهٔ دیگر</th>
              </tr>
            </thead>
            <tbody>
              {meeting.clashes.map(({ code, field, mine, theirs }) => (
                <tr key={`${code}/${field}`}>
                  <th scope="row">{fieldTitle(draft, code, field)}</th>
                  <td>
                    <bdi>{mine || '(خالی)'}</bdi>
                  </td>
                  <td>
                    <bdi>{theirs || '(خالی)'}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={classes.choice}>
            <Button onClick={() => onSettle('mine')}>نوشتهٔ من بماند</Button>
            <Button variant="default" onClick={() => onSettle('theirs')}>
              نوشتهٔ دیگر بماند
            </Button>
          </div>
        </>
      ) : null}
    </Modal>
  );
}
