import { describe, expect, it } from '@jest/globals';
import { rankText } from './rank-text.js';

describe(rankText.name, () => {
  it('says the rank among the peers, and between which places other weights put it', () => {
    expect(rankText({ rank: 3, peers: 14, interval: { best: 2, worst: 5 } }, true)).toBe(
      'رتبهٔ ۳ از ۱۴ دستگاه هم‌تراز، میان ۲ و ۵',
    );
  });
  it('says that other weights leave it where it is', () => {
    expect(rankText({ rank: 1, peers: 14, interval: { best: 1, worst: 1 } }, true)).toBe(
      'رتبهٔ ۱ از ۱۴ دستگاه هم‌تراز، پایدار',
    );
  });
  it('says that there are too few peers', () => {
    expect(rankText({ rank: null, peers: 5, interval: null }, true)).toContain('۵');
  });
  it('says that too little of the ceiling applies', () => {
    expect(rankText({ rank: null, peers: 14, interval: null }, false)).toContain('نیمی از سقف');
  });
});
