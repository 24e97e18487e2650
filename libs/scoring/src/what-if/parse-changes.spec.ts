import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseChanges } from './parse-changes.js';

describe(parseChanges.name, () => {
  it('takes what may be tried as it stands', () => {
    const raw = {
      indicators: { 'DIG-01': { weight: 20, method: 'linear', target: '90', limit: '50' } },
      withoutArticles: [3],
      withoutIndicators: ['ACC-09'],
    };
    expect(parseChanges(raw)).toEqual({ changes: raw, faults: [] });
    expect(parseChanges({})).toEqual({ changes: {}, faults: [] });
  });

  it('names every field that is none and every shape that is wrong, at once', () => {
    const { faults } = parseChanges({
      indicators: { 'DIG-01': { weight: 20, article: 4 }, 'DIG-02': 5 },
      withoutArticles: ['3'],
      withoutIndicators: 'ACC-09',
      wieghts: {},
    });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'wieghts FIELD_UNKNOWN',
      'indicators.DIG-01.article FIELD_UNKNOWN',
      'indicators.DIG-02 NOT_A_RECORD',
      'withoutArticles[0] NOT_A_WHOLE_NUMBER',
      'withoutIndicators NOT_A_LIST',
    ]);
    for (const { message } of faults) expect(message).toMatch(/[ء-ی]/);
  });

  it('throws at nothing that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const { changes, faults } = parseChanges(raw);
        expect(changes === null).toBe(faults.length > 0);
      }),
    );
  });
});
