import type { ImportedFileRecord } from '#persistence';
import type { FindingView } from '../views/finding-view.js';
import type { ImportOutcome } from '../views/import-outcome.js';

/** Enough to know what is wrong with a workbook; all its findings are at its submission. */
const FIRST = 3;

/** A line of an import's report: counts and the first sentences stand for the findings. */
export function importedFileOf(outcome: ImportOutcome): ImportedFileRecord {
  const { file, number, sha256, agency, quarter, isLate, state, message, findings } = outcome;
  return {
    file,
    outcome: outcome.outcome,
    number,
    sha256,
    agency,
    quarter,
    isLate,
    state,
    message,
    blockingCount: countOf(findings, 'blocking'),
    warningCount: countOf(findings, 'warning'),
    sentences: [...findings].sort(bySeverity).slice(0, FIRST).map(sentenceOf),
    receivedAt: outcome.receivedAt === null ? null : new Date(outcome.receivedAt),
  };
}

function countOf(findings: readonly FindingView[], severity: FindingView['severity']): number {
  return findings.reduce((sum, one) => (one.severity === severity ? sum + one.count : sum), 0);
}

function bySeverity(left: FindingView, right: FindingView): number {
  return Number(left.severity === 'warning') - Number(right.severity === 'warning');
}

function sentenceOf({ indicator, cell, message }: FindingView): string {
  const place = [indicator, cell].filter((one) => one !== null).join(' ');
  return place === '' ? message : `${place}: ${message}`;
}
