import type { Draft, Reader } from './reader.js';

/** A list; items that cannot be read are left out, having been reported. */
export function listOf<T>(readItem: Reader<T>): Reader<readonly T[]> {
  return (raw, path, report) => {
    if (!Array.isArray(raw)) {
      report(path, 'NOT_A_LIST');
      return undefined;
    }
    const items = raw.flatMap((item: unknown, index) => {
      const read = readItem(item, `${path}[${index}]`, report);
      return read === undefined ? [] : [read];
    });
    return items as readonly Draft<T>[] as Draft<readonly T[]>;
  };
}
