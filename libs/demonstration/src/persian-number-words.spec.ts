import { describe, expect, it } from '@jest/globals';
import { persianNumberWords } from './persian-number-words.js';

describe(persianNumberWords.name, () => {
  it.each([
    [1, 'یک'],
    [19, 'نوزده'],
    [20, 'بیست'],
    [31, 'سی و یک'],
    [100, 'صد'],
    [215, 'دویست و پانزده'],
    [1000, 'هزار'],
    [1405, 'هزار و چهارصد و پنج'],
    [23_001, 'بیست و سه هزار و یک'],
  ])('%i is %s', (number, words) => {
    expect(persianNumberWords(number)).toBe(words);
  });
});
