import type { Finding } from '#faults';
import type { Fault, SheetCheck } from './check-types.js';

/** WHY: a deleted row is not an answer; without this a bad number would be dropped by dropping its row. */
export const rowsPresent: SheetCheck = ({ rows, due, identity, sheet }) => {
  const found = new Map<string, Set<string>>();
  if (identity.agency !== null) found.set(identity.agency, new Set());
  for (const { agency, code } of rows) {
    const codes = found.get(agency);
    if (codes) codes.add(code);
    else found.set(agency, new Set([code]));
  }
  return [...found].flatMap(([agency, codes]) =>
    due
      .filter(({ code }) => !codes.has(code))
      .map(({ code }): Fault => {
        const of: Finding['params'] = identity.kind === 'evaluator' ? { agency } : {};
        return {
          code: 'ROW_INDICATOR_MISSING',
          sheet,
          indicator: code,
          params: { indicator: code, ...of },
          count: 1,
        };
      }),
  );
};
