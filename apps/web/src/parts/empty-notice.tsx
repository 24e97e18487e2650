import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';
import classes from './empty-notice.module.css';

interface EmptyNoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly icon?: IconName;
}

/** What a list says when nothing is in it, and what to do about it. */
export function EmptyNotice({ title, children, icon = 'empty' }: EmptyNoticeProps) {
  return (
    <div className={classes.notice}>
      <span className={classes.icon}>
        <Icon name={icon} size={28} />
      </span>
      <p className={classes.title}>{title}</p>
      {children ? <div className={classes.text}>{children}</div> : null}
    </div>
  );
}
