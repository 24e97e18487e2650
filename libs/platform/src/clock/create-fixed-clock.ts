import { type Clock } from './clock.js';

/** A clock that stands still until it is set. */
export function createFixedClock(start: Date): Clock & { set(instant: Date): void } {
  let current = start;
  return {
    now: () => new Date(current),
    set: (instant) => {
      current = instant;
    },
  };
}
