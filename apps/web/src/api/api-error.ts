import type { FindingView, TrialFaultView } from './views.js';

/** An answer of the API that is not a success; `message` is the Persian sentence to show as it stands. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly correlationId: string | null = null,
    readonly findings: readonly FindingView[] = [],
    readonly faults: readonly TrialFaultView[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }
}
