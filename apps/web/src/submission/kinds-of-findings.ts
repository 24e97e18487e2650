import type { FindingView } from '../api/views.js';

export interface FindingKind {
  readonly code: string;
  readonly title: string;
  readonly severity: FindingView['severity'];
  /** Equal ones each counted. */
  readonly count: number;
}

/** How many there are of each kind: blocking ones first, then the most frequent. */
export function kindsOfFindings(findings: readonly FindingView[]): readonly FindingKind[] {
  const kinds = new Map<string, FindingKind>();
  for (const { code, ruleTitle: title, severity, count } of findings) {
    const key = `${severity}/${code}`;
    kinds.set(key, { code, title, severity, count: count + (kinds.get(key)?.count ?? 0) });
  }
  return [...kinds.values()].sort((a, b) =>
    a.severity === b.severity ? b.count - a.count : a.severity === 'blocking' ? -1 : 1,
  );
}
