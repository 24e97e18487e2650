import type { DraftFindingView, DraftRow } from '../api/views.js';

export type RowStanding = 'blank' | 'faulty' | 'warned' | 'done';

export function isBlankRow(row: DraftRow | undefined): boolean {
  return !row || Object.keys(row).length === 1;
}

/** Where a row stands; one that an attested quarter answers for is done, though nothing is written in it. */
export function rowStanding(
  row: DraftRow | undefined,
  findings: readonly DraftFindingView[],
  isAttested: boolean,
): RowStanding {
  const isFaulty = findings.some(({ severity }) => severity === 'blocking');
  if (isBlankRow(row)) return isAttested && !isFaulty ? 'done' : 'blank';
  if (isFaulty) return 'faulty';
  return findings.length > 0 ? 'warned' : 'done';
}
