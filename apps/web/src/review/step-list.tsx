import { toPersianDigits } from '#persian';
import type { ReviewView } from '../api/views.js';
import { StateBadge } from '../submission/state-badge.js';
import classes from './step-list.module.css';

/** Who took which step, when and why. */
export function StepList({ steps }: Pick<ReviewView, 'steps'>) {
  return (
    <ol className={classes.steps} aria-label="گام‌های گزارش">
      {steps.map(({ state, stateTitle, atTitle, by, reason }) => (
        <li key={state}>
          <StateBadge state={state} title={stateTitle} />
          <span>
            {by ?? 'سامانه'}، <span className="number">{toPersianDigits(atTitle)}</span>
            {reason ? <span className={classes.reason}>{toPersianDigits(reason)}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
