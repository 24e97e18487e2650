import type { UnreportedView } from '../api/views.js';
import classes from './watch-list.module.css';

/** What is missing, quarter by quarter, and who owes it. */
export function UnreportedList({ unreported }: { unreported: readonly UnreportedView[] }) {
  return (
    <ul className={classes.missing}>
      {unreported.map(({ code, title, suppliedBy, quarters }) => (
        <li key={code}>
          {title}: {quarters.map((quarter) => quarter.title).join('، ')}
          {suppliedBy === 'evaluator' ? ' (بر عهدهٔ دفتر ارزیابی)' : ''}
        </li>
      ))}
    </ul>
  );
}
