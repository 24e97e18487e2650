import { searchKey } from '#persian';
import type { FindingView } from '../api/views.js';

export interface FindingFilter {
  readonly severity: 'all' | FindingView['severity'];
  /** A code, or null for every kind. */
  readonly rule: string | null;
  /** Words of a sentence, an indicator or a cell, however they are spelled. */
  readonly words: string;
}

export const EVERY_FINDING: FindingFilter = { severity: 'all', rule: null, words: '' };

/** The findings that a filter leaves, in their order. */
export function findFindings(
  findings: readonly FindingView[],
  { severity, rule, words }: FindingFilter,
): readonly FindingView[] {
  const wanted = searchKey(words);
  return findings.filter(
    (finding) =>
      (severity === 'all' || finding.severity === severity) &&
      (rule === null || finding.code === rule) &&
      (wanted === '' || wordsOf(finding).includes(wanted)),
  );
}

function wordsOf({ message, indicator, indicatorTitle, cell, sheet }: FindingView): string {
  return searchKey([message, indicator, indicatorTitle, cell, sheet].filter(Boolean).join(' '));
}
