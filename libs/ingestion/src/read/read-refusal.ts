import type { Finding, FindingCode } from '#faults';

/**
 * Leaves the depths of the reader when a file cannot be read at all; `readWorkbook` turns it into a finding, so nobody
 * outside the reading thread sees it.
 */
export class ReadRefusal extends Error {
  constructor(
    readonly code: FindingCode,
    readonly params: Finding['params'] = {},
  ) {
    super(code);
    this.name = 'ReadRefusal';
  }
}
