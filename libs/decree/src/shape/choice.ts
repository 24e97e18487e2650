import type { Draft, Reader } from './reader.js';

/** One of a few values. */
export function choice<T extends string | number>(...allowed: readonly T[]): Reader<T> {
  return (raw, path, report) => {
    const found = allowed.find((value) => value === raw);
    if (found === undefined) report(path, 'CHOICE_UNKNOWN', { allowed: allowed.join('، ') });
    // A primitive is its own draft; the compiler cannot see that for a type parameter.
    return found as Draft<T> | undefined;
  };
}
