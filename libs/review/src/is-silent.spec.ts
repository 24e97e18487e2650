import { describe, expect, it } from '@jest/globals';
import { isSilent } from './is-silent.js';

describe(isSilent.name, () => {
  it('is who was asked and said nothing', () => {
    expect(isSilent(['not-due', 'missing', 'missing', 'open'])).toBe(true);
  });
  it('is not who sent, attested or was let off once', () => {
    for (const word of ['submitted', 'late', 'nothing-to-report', 'waived'] as const)
      expect(isSilent(['missing', word])).toBe(false);
  });
  it('is nobody who was not asked yet', () => {
    expect(isSilent(['not-due', 'open'])).toBe(false);
    expect(isSilent([])).toBe(false);
  });
});
