import classes from './state-badge.module.css';

const GOOD = new Set(['checked', 'signed', 'confirmed', 'final']);
const BAD = new Set(['rejected', 'returned', 'failed']);

/** The state of a submission, in the API's own word. */
export function StateBadge({ state, title }: { state: string; title: string }) {
  const look = GOOD.has(state) ? classes.good : BAD.has(state) ? classes.bad : classes.open;
  return <span className={`${classes.badge} ${look ?? ''}`}>{title}</span>;
}
