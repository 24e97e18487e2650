import { seedOf } from './seed-of.js';

/** The next number of a row in [0, 1). */
export type Chance = () => number;

/** A row of numbers that a text decides wholly (mulberry32 over the hash of the text): no clock, no randomness. */
export function chanceOf(text: string): Chance {
  let state = seedOf(text);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
