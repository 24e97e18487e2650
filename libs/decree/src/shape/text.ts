import type { Report } from './reader.js';

/** A text with something in it; trimmed of nothing, so that what is shown is what was written. */
export function text(raw: unknown, path: string, report: Report): string | undefined {
  if (typeof raw !== 'string') report(path, 'NOT_A_TEXT');
  else if (raw.trim() === '') report(path, 'TEXT_EMPTY');
  else return raw;
  return undefined;
}
