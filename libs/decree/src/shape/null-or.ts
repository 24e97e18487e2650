import type { Reader } from './reader.js';

/** `null`, written out, or what the reader reads. */
export function nullOr(read: Reader<number>): Reader<number | null> {
  return (raw, path, report) => (raw === null ? null : read(raw, path, report));
}
