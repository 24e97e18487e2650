import { planeLines } from '#scoring';
import type { PrintedPlane } from './printed-plane.js';
import type { PrintedWatch } from './printed-watch.js';

/** Null where no agency has both indices. */
export function printPlane(watches: readonly PrintedWatch[]): PrintedPlane | null {
  const lines = planeLines(watches);
  const points = watches.flatMap(({ desk, access, isFlagged }) =>
    desk === null || access === null ? [] : [{ desk, access, isFlagged }],
  );
  return lines && { lines, points };
}
