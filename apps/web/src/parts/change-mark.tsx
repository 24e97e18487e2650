import { formatDecimal } from '#persian';
import classes from './change-mark.module.css';

interface ChangeMarkProps {
  /** Signed percentage points of the API, such as `+2.31`; null where there is no earlier window. */
  readonly change: string | null;
  readonly isLarge?: boolean;
}

/** The change against the earlier window: an arrow and a size, so that colour alone says nothing. */
export function ChangeMark({ change, isLarge = false }: ChangeMarkProps) {
  if (change === null)
    return (
      <span className={classes.none}>
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">بدون دورهٔ پیشین</span>
      </span>
    );
  const size = change.replace(/^[+-]/, '');
  const direction = /^0*\.?0*$/.test(size) ? 'same' : change.startsWith('-') ? 'down' : 'up';
  const words = { same: 'بی‌تغییر', down: 'کاهش', up: 'افزایش' }[direction];
  const arrow = { same: '▬', down: '▼', up: '▲' }[direction];
  return (
    <span
      className={`${classes.change} ${classes[direction] ?? ''} ${isLarge ? (classes.large ?? '') : ''} number`}
    >
      <span aria-hidden="true" className={classes.arrow}>
        {arrow}
      </span>
      <span className="visually-hidden">{words} </span>
      {formatDecimal(size)}
    </span>
  );
}
