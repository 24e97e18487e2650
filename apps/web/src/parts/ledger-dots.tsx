import { Tooltip } from '@mantine/core';
import { quarterTitle } from '#calendar';
import type { AgencyQuarterView } from '../api/views.js';
import { LedgerMark } from './ledger-mark.js';
import classes from './ledger-dots.module.css';

/** The silence ledger of one agency, a mark a quarter in time order (right to left). */
export function LedgerDots({ ledger }: { ledger: readonly AgencyQuarterView[] }) {
  return (
    <ul className={classes.dots} aria-label="دفتر ارسال">
      {ledger.map((entry) => (
        <Tooltip key={entry.quarter} label={`${quarterTitle(entry.quarter)}: ${entry.title}`} withArrow>
          <li className={classes.dot}>
            <LedgerMark state={entry.state} />
            <span className="visually-hidden">
              {quarterTitle(entry.quarter)}: {entry.title}
            </span>
          </li>
        </Tooltip>
      ))}
    </ul>
  );
}
