import type { FindingCode } from './finding-codes.js';

/** Warnings that may be true and may be a mistake: only the agency knows, so it says which before the head signs. */
const ANSWERED_BY_NOTE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'VALUE_PERCENT_UNCLEAR',
  'COUNTS_DISAGREE',
  'PART_ABOVE_WHOLE',
  'VALUES_TOO_ROUND',
  'VALUE_JUMP',
  'VALUES_AS_BEFORE',
  'STATUS_PART_OF_WINDOW',
]);

/** Whether a finding with this code, where it is a warning, has to be answered with a note before signing. */
export function needsNote(code: FindingCode): boolean {
  return ANSWERED_BY_NOTE.has(code);
}
