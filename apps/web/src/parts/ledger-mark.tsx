import type { LedgerState } from '../api/views.js';
import classes from './ledger-mark.module.css';

/** The inside of each mark: states differ in shape, not in colour alone. */
const SHAPES: Record<LedgerState, React.ReactNode> = {
  submitted: <path d="M4.6 8.2 7 10.6l4.4-5" className={classes.stroke} />,
  late: <path d="M8 4.4V8l2.4 1.6" className={classes.stroke} />,
  'nothing-to-report': <path d="M4.8 8h6.4" className={classes.stroke} />,
  waived: <path d="M5 11 11 5" className={classes.stroke} />,
  missing: <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" className={classes.stroke} />,
  open: null,
  'not-due': null,
};

/** One quarter of the silence ledger as a round mark. */
export function LedgerMark({ state }: { state: LedgerState }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`${classes.mark} ${classes[state] ?? ''}`}
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="7" className={classes.field} />
      {SHAPES[state]}
    </svg>
  );
}
