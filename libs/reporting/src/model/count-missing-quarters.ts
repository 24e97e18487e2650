import type { ScoreWindow } from '#calendar';
import { ledgerOfWindow } from './ledger-of-window.js';
import type { QuarterScore } from './quarter-score.js';

/** Quarters of the window whose report was due, and how many of them were never sent. */
export function countMissingQuarters(
  window: ScoreWindow,
  quarterScores: readonly QuarterScore[],
): { readonly due: number; readonly missing: number } {
  const due = ledgerOfWindow(window, quarterScores).filter(
    ({ state }) => state !== 'not-due' && state !== 'open',
  );
  return { due: due.length, missing: due.filter(({ state }) => state === 'missing').length };
}
