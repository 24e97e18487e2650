import { describe, expect, it } from '@jest/globals';
import { rankText } from './rank-text.js';

describe(rankText.name, () => {
  it('says the rank among the peers', () => {
    expect(rankText({ rank: 3, peers: 14 }, true)).toBe('رتبهٔ ۳ از ۱۴ دستگاه هم‌گروه و هم‌سطح');
  });
  it('says that there are too few peers', () => {
    expect(rankText({ rank: null, peers: 5 }, true)).toContain('۵');
  });
  it('says that too little of the ceiling applies', () => {
    expect(rankText({ rank: null, peers: 14 }, false)).toContain('نیمی از سقف');
  });
});
