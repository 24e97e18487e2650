import { Tooltip } from '@mantine/core';
import classes from './unconfirmed-badge.module.css';

/** Marks numbers that rest on self-declared values, as long as the confirmed score does not exist (design §4). */
export function UnconfirmedBadge() {
  return (
    <Tooltip
      label="این عددها بر پایهٔ خوداظهاری دستگاه‌هاست و هنوز به تأیید دفتر ارزیابی عملکرد نرسیده است."
      multiline
      w={280}
      withArrow
      events={{ hover: true, focus: true, touch: true }}
    >
      <span className={classes.badge} tabIndex={0}>
        تأییدنشده
      </span>
    </Tooltip>
  );
}
