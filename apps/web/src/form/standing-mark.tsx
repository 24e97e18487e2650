import { Icon, type IconName } from '../parts/icon.js';
import type { RowStanding } from './row-standing.js';
import classes from './standing-mark.module.css';

const WORDS: Readonly<Record<RowStanding, string>> = {
  blank: 'پرنشده',
  faulty: 'ایراد دارد',
  warned: 'هشدار دارد',
  done: 'پر شد',
};
const ICONS: Readonly<Partial<Record<RowStanding, IconName>>> = {
  faulty: 'stop',
  warned: 'alert',
  done: 'check',
};

/** Where a row or an article stands, as a sign with its word for those who do not see it. */
export function StandingMark({ standing }: { standing: RowStanding }) {
  const icon = ICONS[standing];
  return (
    <span className={`${classes.mark} ${classes[standing] ?? ''}`}>
      {icon ? <Icon name={icon} size={14} /> : null}
      <span className="visually-hidden">{WORDS[standing]}: </span>
    </span>
  );
}
