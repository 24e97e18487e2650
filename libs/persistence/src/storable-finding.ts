import type { Finding } from '#faults';
import { storableText } from './storable-text.js';

/** What a finding quotes of the file, as the database can keep it. */
export function storableFinding(finding: Finding): Finding {
  return {
    ...finding,
    ...(finding.sheet === undefined ? {} : { sheet: storableText(finding.sheet) }),
    params: Object.fromEntries(
      Object.entries(finding.params).map(([name, value]) => [
        name,
        typeof value === 'string' ? storableText(value) : value,
      ]),
    ),
  };
}
