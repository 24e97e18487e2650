import type { FindingView } from '../api/views.js';
import { Icon } from '../parts/icon.js';
import classes from './findings-table.module.css';

/** How grave a finding is, in a word with a sign. */
export function SeverityMark({ severity }: { severity: FindingView['severity'] }) {
  const isBlocking = severity === 'blocking';
  return (
    <span className={`${classes.severity} ${isBlocking ? classes.blocking : classes.warning}`}>
      <Icon name={isBlocking ? 'stop' : 'alert'} size={15} />
      {isBlocking ? 'بازدارنده' : 'هشدار'}
    </span>
  );
}
