import { describe, expect, it } from '@jest/globals';
import { needsNote } from './needs-note.js';

describe(needsNote.name, () => {
  it('asks for a note where a number is unusual and may be true', () => {
    expect(needsNote('VALUE_JUMP')).toBe(true);
    expect(needsNote('VALUES_AS_BEFORE')).toBe(true);
  });

  it('asks for none where the sender is only told', () => {
    expect(needsNote('VALUE_NOT_DUE')).toBe(false);
    expect(needsNote('SHEET_RENAMED')).toBe(false);
  });
});
