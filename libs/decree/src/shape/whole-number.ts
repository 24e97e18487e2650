import type { Reader } from './reader.js';

/** A whole number of at least `minimum`. */
export function wholeNumber(minimum: number): Reader<number> {
  return (raw, path, report) => {
    if (typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= minimum) return raw;
    report(path, 'NOT_A_WHOLE_NUMBER', { minimum });
    return undefined;
  };
}
