import { describe, expect, it } from '@jest/globals';
import { comparePersian } from './compare-persian.js';

describe(comparePersian.name, () => {
  it('follows the Persian alphabet, not code points', () => {
    expect(
      ['یزد', 'گیلان', 'تهران', 'پارس', 'کرمان', 'چالوس', 'بم', 'ژرف', 'آمل', 'زنجان'].sort(comparePersian),
    ).toEqual(['آمل', 'بم', 'پارس', 'تهران', 'چالوس', 'زنجان', 'ژرف', 'کرمان', 'گیلان', 'یزد']);
  });
  it('counts the numbers in names', () => {
    expect(['واحد ۱۰', 'واحد ۲', 'واحد ۱'].sort(comparePersian)).toEqual(['واحد ۱', 'واحد ۲', 'واحد ۱۰']);
  });
});
