/** The service desk's index of the early warning «پل یا دیوار» (design §5), in the order in which it is printed. */
export const DESK_CODES: readonly string[] = ['SDK-01', 'SDK-02', 'SDK-03', 'SDK-04', 'SDK-07'];

/** The index of access to officials (Art. 1 cl. 5 of the decree: continuous access to managers and staff). */
export const ACCESS_CODES: readonly string[] = ['OFF-03', 'OFF-04', 'OFF-06', 'OFF-09', 'OFF-11', 'OFF-12'];

/** The eleven of «bridge or wall». */
export const WATCHED_CODES: readonly string[] = [...DESK_CODES, ...ACCESS_CODES];
