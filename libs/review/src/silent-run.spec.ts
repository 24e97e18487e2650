import { describe, expect, it } from '@jest/globals';
import { silentRun } from './silent-run.js';

describe(silentRun.name, () => {
  it('counts back from the latest report that was owed', () => {
    expect(silentRun(['submitted', 'missing', 'missing'])).toBe(2);
    expect(silentRun(['missing', 'missing', 'missing'])).toBe(3);
  });
  it('a report that came, late or attesting nothing, ends it', () => {
    expect(silentRun(['missing', 'missing', 'late'])).toBe(0);
    expect(silentRun(['missing', 'nothing-to-report', 'missing'])).toBe(1);
  });
  it('quarters in which nothing was owed neither break nor lengthen it', () => {
    expect(silentRun(['submitted', 'missing', 'waived', 'missing', 'open', 'not-due'])).toBe(2);
  });
  it('of an agency that owed nothing is 0', () => {
    expect(silentRun(['not-due', 'open'])).toBe(0);
    expect(silentRun([])).toBe(0);
  });
});
