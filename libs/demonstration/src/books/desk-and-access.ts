/** The desk index of the early warning (design §5, «bridge or wall»). */
export const DESK_CODES: ReadonlySet<string> = new Set(['SDK-01', 'SDK-02', 'SDK-03', 'SDK-04', 'SDK-07']);
/** The access index of the early warning. */
export const ACCESS_CODES: ReadonlySet<string> = new Set([
  'OFF-03',
  'OFF-04',
  'OFF-06',
  'OFF-09',
  'OFF-11',
  'OFF-12',
]);
