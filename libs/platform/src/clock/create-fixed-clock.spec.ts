import { describe, expect, it } from '@jest/globals';
import { createFixedClock } from './create-fixed-clock.js';

describe(createFixedClock.name, () => {
  it('stands still until it is set, and hands out instants that cannot move it', () => {
    const clock = createFixedClock(new Date('2026-12-20T08:00:00Z'));
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2026-12-20T08:00:00.000Z');
    clock.set(new Date('2026-12-21T08:00:00Z'));
    expect(clock.now().toISOString()).toBe('2026-12-21T08:00:00.000Z');
  });
});
