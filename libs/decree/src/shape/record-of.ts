import type { Draft, Reader } from './reader.js';

type Fields<T> = { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> };

/**
 * A record of exactly these fields. What is no record at all is read as an empty one, so that positions
 * in lists stay those of the file.
 */
export function recordOf<T extends object>(
  fields: Fields<T>,
  optional: readonly (keyof T)[] = [],
): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (raw, path, report) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      report(path || 'edition', 'NOT_A_RECORD');
      return {} as Draft<T>;
    }
    const given = raw as Readonly<Record<string, unknown>>;
    const at = (name: string): string => (path ? `${path}.${name}` : name);
    for (const name of Object.keys(given))
      if (!Object.hasOwn(fields, name)) report(at(name), 'FIELD_UNKNOWN');
    const draft: Record<string, unknown> = {};
    for (const name of names) {
      if (given[name] !== undefined) {
        const read = fields[name](given[name], at(name), report);
        if (read !== undefined) draft[name] = read;
      } else if (!optional.includes(name)) report(at(name), 'FIELD_MISSING');
    }
    return draft as Draft<T>;
  };
}
