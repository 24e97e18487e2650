import type { LedgerState } from '../api/views.js';
import { LedgerMark } from './ledger-mark.js';
import { LEDGER_WORDS } from './ledger-words.js';
import classes from './ledger-legend.module.css';

/** What the marks of the silence ledger mean. */
export function LedgerLegend() {
  return (
    <ul className={classes.legend} aria-label="راهنمای نشانه‌های دفتر ارسال">
      {(Object.keys(LEDGER_WORDS) as LedgerState[]).map((state) => (
        <li key={state} className={classes.entry}>
          <LedgerMark state={state} />
          {LEDGER_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}
