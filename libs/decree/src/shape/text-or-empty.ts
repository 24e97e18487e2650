import type { Report } from './reader.js';

/** A text that may be empty: the official wording before an administrator has entered it. */
export function textOrEmpty(raw: unknown, path: string, report: Report): string | undefined {
  if (typeof raw === 'string') return raw;
  report(path, 'NOT_A_TEXT');
  return undefined;
}
