import type { Exact } from './exact.js';
import type { Reading } from './reading.js';

/** The cases or answers that a reading rests on: its base; of a gap, that of its smaller side. */
export function casesOf({ base, second }: Reading): Exact {
  return second && second.base.compare(base) < 0 ? second.base : base;
}
