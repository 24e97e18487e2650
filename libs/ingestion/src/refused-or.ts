import type { Finding } from '#faults';
import { templateFinding } from './checks/template-finding.js';
import { ReadRefusal } from './read/read-refusal.js';

/** What `work` makes, or what `refuse` makes of the finding with which the file is refused whole. */
export function refusedOr<T>(work: () => T, refuse: (findings: readonly Finding[]) => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ReadRefusal) return refuse([templateFinding(error.code, error.params)]);
    throw error;
  }
}
