import type { PrintedWindow } from './printed-window.js';
import type { LedgerState } from '#review';
import { percentOf } from '#scoring';
import type { LedgerCounts, LedgerRow } from './annual-model.js';

/** For each quarter of the window, how many agencies stood in which state. */
export function ledgerCounts(window: PrintedWindow, rows: readonly LedgerRow[]): readonly LedgerCounts[] {
  return window.quarters.map((quarter, position) => {
    const states = rows.map((row) => row.states[position]?.state);
    const count = (state: LedgerState) => states.filter((other) => other === state).length;
    const notDue = count('not-due');
    const open = count('open');
    const waived = count('waived');
    const sent = count('submitted') + count('late') + count('nothing-to-report');
    const asked = sent + count('missing');
    return {
      quarter: quarter.code,
      title: quarter.title,
      shortTitle: quarter.shortTitle,
      due: rows.length - notDue - open,
      submitted: count('submitted'),
      late: count('late'),
      nothingToReport: count('nothing-to-report'),
      waived,
      missing: count('missing'),
      open,
      notDue,
      reportedPercent: asked === 0 ? null : percentOf(sent, asked),
    };
  });
}
