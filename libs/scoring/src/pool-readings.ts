import type { Reading } from './reading.js';

/** Two quarters as one: sums added, never means averaged (docs/method.md §5). */
export function poolReadings(a: Reading, b: Reading): Reading {
  return {
    sum: a.sum.plus(b.sum),
    base: a.base.plus(b.base),
    second:
      a.second && b.second
        ? { sum: a.second.sum.plus(b.second.sum), base: a.second.base.plus(b.second.base) }
        : null,
  };
}
