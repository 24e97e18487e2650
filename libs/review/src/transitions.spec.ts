import { describe, expect, it } from '@jest/globals';
import { mayMove } from './may-move.js';
import type { SubmissionState } from './submission-state.js';
import { SUBMISSION_TITLES } from './submission-titles.js';
import { TRANSITIONS } from './transitions.js';

const STATES = Object.keys(SUBMISSION_TITLES) as SubmissionState[];

function reachableFrom(start: SubmissionState): Set<SubmissionState> {
  const seen = new Set<SubmissionState>([start]);
  // A Set visits what is added while it is walked.
  for (const state of seen) for (const step of TRANSITIONS) if (step.from === state) seen.add(step.to);
  return seen;
}

describe('the states of a submission', () => {
  it('every state is reached from an upload', () => {
    expect([...reachableFrom('received')].sort()).toEqual([...STATES].sort());
  });
  it('nothing leads back to the upload: a new version is a new submission', () => {
    expect(TRANSITIONS.filter((step) => step.to === 'received')).toEqual([]);
  });
  it('no state is ever visited twice', () => {
    for (const step of TRANSITIONS) expect(reachableFrom(step.to).has(step.from)).toBe(false);
  });
  it('rejected, returned and final are ends, and no other state is', () => {
    const ends = STATES.filter((state) => STATES.every((next) => !mayMove(state, next)));
    expect(ends.sort()).toEqual(['final', 'rejected', 'returned']);
  });
  it('only what the head has signed is reviewed', () => {
    for (const to of ['returned', 'confirmed'] as const)
      expect(STATES.filter((from) => mayMove(from, to))).toEqual(['signed']);
    expect(STATES.filter((from) => mayMove(from, 'signed'))).toEqual(['checked']);
  });
  it('a score becomes final with an objection or without one, never unreviewed', () => {
    expect(STATES.filter((from) => mayMove(from, 'final')).sort()).toEqual(['confirmed', 'objected']);
  });
  it('no step stands twice in the table', () => {
    expect(new Set(TRANSITIONS.map(({ from, to }) => `${from}>${to}`)).size).toBe(TRANSITIONS.length);
  });
});
