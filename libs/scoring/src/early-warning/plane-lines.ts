import type { IndexPair } from './level-flags.js';
import type { PlaneLines } from './plane-quarter.js';
import { scoreUnits } from '../score-units.js';

/** The medians of those with both indices: what is usual divides the plane. Null where nobody has both. */
export function planeLines(pairs: readonly IndexPair[]): PlaneLines | null {
  const both = pairs.flatMap(({ desk, access }) =>
    desk === null || access === null ? [] : [{ desk, access }],
  );
  const desk = scoreUnits(both.map((pair) => pair.desk));
  const access = scoreUnits(both.map((pair) => pair.access));
  return desk && access && { desk: desk.median, access: access.median };
}
