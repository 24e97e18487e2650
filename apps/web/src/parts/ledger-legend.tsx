import type { LedgerState } from '../api/views.js';
import { LedgerMark } from './ledger-mark.js';
import classes from './ledger-legend.module.css';

const WORDS: readonly (readonly [LedgerState, string])[] = [
  ['submitted', 'در موعد'],
  ['late', 'با تأخیر'],
  ['nothing-to-report', 'موردی نبود'],
  ['waived', 'معاف'],
  ['missing', 'ارسال‌نشده'],
  ['open', 'مهلت باز است'],
];

/** What the marks of the silence ledger mean. */
export function LedgerLegend() {
  return (
    <ul className={classes.legend} aria-label="راهنمای نشانه‌های دفتر ارسال">
      {WORDS.map(([state, words]) => (
        <li key={state} className={classes.entry}>
          <LedgerMark state={state} />
          {words}
        </li>
      ))}
    </ul>
  );
}
