import type { Finding, FindingCode } from '#faults';

/** A fault of the workbook as a whole. */
export function templateFinding(code: FindingCode, params: Finding['params'] = {}): Finding {
  return { code, severity: 'blocking', params, count: 1 };
}
